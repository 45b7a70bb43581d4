import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import { commandLine } from "../../src/i18n/vi/commandLine";
import { runCheck, runJson, TemporaryFolder } from "../fixtures/checkCommand";
import { workbookOf, zipOf } from "../fixtures/xlsxFiles";

const PLAN = "workbench/samples/ke-hoach-95.xlsx";
const OLDER = "test/fixtures/layouts/layout-1.xlsx";

let folder: TemporaryFolder;
beforeEach(() => {
  folder = new TemporaryFolder();
});
afterEach(() => folder.remove());

const other = () =>
  zipOf(workbookOf({ cells: `<row r="1"><c r="A1" t="inlineStr"><is><t>Danh sách</t></is></c></row>` }));

describe("a refused file is said with its reason, code 2 and no form", () => {
  test.each([
    ["nothing", "file.empty", () => new Uint8Array(0)],
    ["words", "file.notXlsx", () => Buffer.from("TT;Nội dung")],
    ["half a file", "file.damaged", () => readFileSync(PLAN).subarray(0, 9_000)],
    [
      "a password",
      "file.encrypted",
      () => writeXlsx({ sheets: [{ name: "a", rows: [[1]] }], encryption: { password: "bí mật", spinCount: 1 } }),
    ],
    ["no form", "file.noForm", other],
  ] as const)("%s", async (_, code, bytes) => {
    const said = await runJson(folder.write("Tệp thử.xlsx", await bytes()));
    expect(said.json).toEqual({
      file: "Tệp thử.xlsx",
      refused: { code, message: commandLine.refusal[code] },
      forms: [],
    });
    expect([said.code, said.log]).toEqual([2, ""]);
  });

  test("a file that is not there", async () => {
    expect((await runJson("không có.xlsx")).json.refused?.code).toBe("file.notFound");
  });
});

describe("a call that is none says how to call, and prints nothing else", () => {
  test.each([
    ["nothing named", [], commandLine.usage],
    ["an unknown option", ["--xml", PLAN], commandLine.usage],
    ["an unknown language", ["--lang", "fr", PLAN], commandLine.usage],
    ["JSON of two files", ["--json", PLAN, OLDER], commandLine.oneFileForJson],
    ["JSON of a folder", ["--json", "test/fixtures/layouts/.."], commandLine.oneFileForJson],
  ])("%s", async (_, args, sentence) => {
    expect(await runCheck(...args)).toEqual({ code: 2, answer: "", log: sentence });
  });

  test("an empty folder", async () => {
    expect(await runCheck(folder.path)).toEqual({ code: 2, answer: "", log: commandLine.emptyFolder(folder.path) });
  });
});

test("an older form of ours is no missing form: it says to upgrade", async () => {
  const { json, code } = await runJson(OLDER);
  expect(code).toBe(1);
  expect(json.forms.map(({ findings }) => findings.map((finding) => finding.code))).toEqual([
    ["structure.layoutOlder"],
    ["structure.layoutOlder"],
  ]);
});

test("a folder gives one row a file, those below it too, and goes on after a refused one", async () => {
  folder.write("xã A/KH 95.xlsx", readFileSync(PLAN));
  folder.write("xã A/~$KH 95.xlsx", "khóa");
  folder.write("xã B/hỏng.XLSX", "PK");
  folder.write("xã B/ghi chú.txt", "không phải biểu");
  folder.write("danh sách.xlsx", other());
  const { code, answer } = await runCheck(folder.path);
  const [heading, ...rows] = answer.split("\n").map((line) => line.split(/ {2,}/));
  expect(heading).toEqual(["Tệp", "Lỗi phải sửa", "Cần giải trình", "Biểu", "Trạng thái", "Kết quả"]);
  expect(rows).toEqual([
    ["danh sách.xlsx", "-", "-", "Không đọc được", "-", commandLine.refusal["file.noForm"]],
    [
      "xã A/KH 95.xlsx",
      "47",
      "14",
      "Biểu 01 KDC Còn Toòng 2023; Biểu 01 NTM Thụy Hùng 2023",
      "Đang nhập 50%; Đang nhập 24%",
      "Đạt 3/7 tiêu chí, 9/20 nội dung; Đạt 4/19 tiêu chí, 10/56 chỉ tiêu",
    ],
    ["xã B/hỏng.XLSX", "-", "-", "Không đọc được", "-", commandLine.refusal["file.notXlsx"]],
  ]);
  expect(code).toBe(2);
});

test("one file is followed by what is to be done in it, in English if asked for", async () => {
  const { answer } = await runCheck(PLAN);
  expect(answer).toMatch(/\nX23 +Lỗi phải sửa {4}5\.1 Tỷ lệ trường học/);
  expect((await runCheck("--lang", "en", PLAN)).answer).toMatch(/^File +To correct/);
});

test("what could not be taken whole is said beside the answer", async () => {
  const cells = `<row r="1"><c r="A1" t="inlineStr"><is><t>bntm.form</t></is></c><c r="B1" t="inlineStr"><is><t>bieu-01</t></is></c>
    <c r="C1"><f>A1</f></c></row><row r="9999"><c r="A9999"><v>1</v></c></row>`;
  const { log } = await runCheck(folder.write("a.xlsx", zipOf(workbookOf({ cells }))));
  expect(log.split("\n")).toEqual([
    "a.xlsx, trang “Biểu & bảng”: có số liệu ngoài vùng A1:CV3000. Phần đó không được kiểm tra.",
    "a.xlsx, trang “Biểu & bảng”: có công thức chưa tính. Mở tệp bằng Excel, lưu lại rồi kiểm tra.",
  ]);
});

test("as a process it prints one JSON object on stdout and ends with the code", () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["scripts/check.mjs", "--json", "package.json"], {
    encoding: "utf8",
  });
  expect(JSON.parse(stdout)).toMatchObject({ file: "package.json", refused: { code: "file.notXlsx" }, forms: [] });
  expect([stderr, status]).toEqual(["", 2]);
});
