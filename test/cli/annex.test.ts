import { readFileSync } from "node:fs";
import { commandLine } from "../../src/i18n/vi/commandLine";
import { writeXlsx } from "hucre/xlsx";
import { runCheck, runJson, TemporaryFolder } from "../fixtures/checkCommand";

const ANNEX = "test/fixtures/annexes/f-annex-regions";

test("the sample annex is read as its right answer says, in every field", async () => {
  const { code, answer, log } = await runCheck("--json", `${ANNEX}.xlsx`);
  const expected: unknown = JSON.parse(readFileSync(`${ANNEX}.expected.json`, "utf8"));
  expect(JSON.parse(answer)).toEqual({ file: "f-annex-regions.xlsx", refused: null, forms: [expected] });
  expect([code, log]).toEqual([0, ""]);
});

test("the table says what an annex holds", async () => {
  expect((await runCheck(`${ANNEX}.xlsx`)).answer).toMatch(
    new RegExp(` Phụ lục I +- +${commandLine.annex(4, 5, 10, 0)}$`),
  );
});

describe("other sheets", () => {
  let folder: TemporaryFolder;
  beforeEach(() => {
    folder = new TemporaryFolder();
  });
  afterEach(() => folder.remove());

  const saved = async (rows: readonly (readonly (string | number | null)[])[]) =>
    folder.write("a.xlsx", await writeXlsx({ sheets: [{ name: "Trang 1", rows: rows.map((row) => [...row]) }] }));

  test("what could not be read stands beside the rest as a doubt, by its address", async () => {
    const file = await saved([
      ["TT", "Tên tiêu chí", "Nội dung tiêu chí", "Chỉ tiêu"],
      [1, "Quy hoạch", "1.1. Có quy hoạch chung xây dựng xã được phê duyệt", "Đạt"],
      [2, "Giao thông", "2.1. Tỷ lệ đường xã được nhựa hóa hoặc bê tông hóa", "như trên"],
    ]);
    const [annex] = (await runJson(file)).json.forms;
    expect(annex?.["areas"]).toEqual(["chung"]);
    expect(annex?.["criteria"]).toMatchObject([
      { no: 1, indicators: [{ code: "1.1", address: "C2", thresholds: { chung: { kind: "yes-no" } } }] },
      { no: 2, indicators: [{ code: "2.1", address: "C3", thresholds: { chung: null } }] },
    ]);
    expect(annex?.["doubts"]).toContainEqual({ code: "unreadable", address: "D3", params: { text: "như trên" } });
  });

  test("money by source is no annex", async () => {
    const file = await saved([
      ["TT", "Nội dung", "ĐVT", "Khối lượng", "Tổng vốn", "Ngân sách tỉnh"],
      [1, "Hệ thống điện chiếu sáng đường trục thôn", "m", 4700, 253, 43],
      [2, "Trang bị dụng cụ thể dục thể thao", "bộ", 4, 20, 10],
    ]);
    expect((await runJson(file)).json.refused?.code).toBe("file.noForm");
  });
});
