/** @jest-environment jsdom */
import { cellAddress } from "../../src/grid/address";
import { saveWorkbook } from "../../workbench/files/saveWorkbook";
import { AddIn, villageRequest } from "../fixtures/addIn";
import { runCheck, runJson, TemporaryFolder } from "../fixtures/checkCommand";
import { TableSheet, tableRequest } from "../fixtures/tableSheet";

/** Biểu 01 and Biểu 02 of one village, with a plan's figures at 31/12. */
let addIn: AddIn;
let criteria: TableSheet;
let works: TableSheet;
let folder: TemporaryFolder;

beforeEach(async () => {
  addIn = await AddIn.open();
  const plan = { year: 2023, mode: "plan", asOf: "" } as const;
  const inserted = await addIn.app.insertForm({ ...villageRequest, ...plan }, () => undefined);
  if (!inserted.ok) throw new Error(JSON.stringify(inserted.problem));
  criteria = TableSheet.of(addIn.host, inserted.value.sheetId);
  for (const code of ["1.a", "1.b", "1.c", "1.d"]) criteria.type(`i:${code}`, "baseline.value", "Đạt");
  criteria.type("i:2.a", "baseline.value", "Chưa đạt");
  const request = { ...tableRequest, ...plan, form: "bieu-02", village: villageRequest.village } as const;
  works = await TableSheet.insert(addIn, { ...request, commune: villageRequest.commune, communeCode: "" });
  works.type("w:1.1", "text", "Vận động xây nhà tiêu");
  works.type("w:1.1", "unit", "nhà");
  works.type("w:1.1", "quantity", "12");
  folder = new TemporaryFolder();
});

afterEach(() => folder.remove());

async function saved(): Promise<string> {
  return folder.write("Còn Toòng.xlsx", await saveWorkbook(addIn.host.workbook));
}

test("Biểu 02 is judged with its unit and quantities; each of two forms is told what the other says otherwise", async () => {
  const { json } = await runJson(await saved());
  expect(json.forms.map(({ kind, sheet }) => [kind, sheet])).toEqual([
    ["criteria", criteria.sheet.name],
    ["funding", works.sheet.name],
  ]);
  expect(json.forms[1]).toMatchObject({
    form: "bieu-02",
    unit: "triệu đồng",
    quantities: [
      { text: "Vận động xây nhà tiêu", unit: "nhà", quantity: 12, address: works.address("w:1.1", "quantity") },
    ],
    progress: { state: expect.any(String) as string },
  });
  const across = json.forms.map(({ findings }) => findings.filter(({ code }) => code.startsWith("cross.")));
  expect(across.map((findings) => findings.map(({ code }) => code))).toEqual([
    ["cross.workForMet", "cross.criterionWithoutWork"],
    ["cross.workForMet", "cross.criterionWithoutWork"],
  ]);
  expect(across[0]?.[0]?.message).toContain(works.sheet.name);
});

test("a sum that was typed over has the name programs know it by", async () => {
  works.type("w:1.1", "central", "5");
  works.type("t:all", "total", "9");
  const { json } = await runJson(await saved());
  const found = json.forms[1]?.findings.find(({ address }) => address === works.address("t:all", "total"));
  expect(found).toMatchObject({ code: "sum.mismatch", severity: "error", params: { shown: 9, expected: 5 } });
});

test("what was explained is told with its text, and stands apart in the table", async () => {
  addIn.host.person.activate(criteria.sheet);
  const answer = await addIn.app.checkActiveSheet();
  if (!answer.ok || answer.value.kind !== "report") throw new Error(JSON.stringify(answer));
  const unmet = answer.value.report.findings.find(({ code }) => code === "indicator.unmet");
  if (unmet === undefined) throw new Error("nothing unmet");
  const before = (await runCheck(await saved())).answer;
  const written = { text: "Chờ vốn năm 2024", by: "Hoàng Văn Thụ", on: "2023-11-23" };
  const item = { finding: unmet, content: "2.a Chưa đạt" };
  const explained = await (await addIn.app.checkWork()).explain({ items: [item], ...written });
  if (!explained.ok) throw new Error(JSON.stringify(explained.problem));
  const file = await saved();
  const { json } = await runJson(file);
  const address = cellAddress(unmet.target.position);
  const said = json.forms[0]?.findings.filter((finding) => finding.explained !== undefined);
  expect(said).toMatchObject([{ code: "indicator.unmet", address, explained: written }]);
  const { answer: after } = await runCheck(file);
  expect(before).not.toContain("Đã giải trình");
  expect(after).toMatch(new RegExp(`\n${address} +Đã giải trình `));
  expect(after).toContain("(đã giải trình 1)");
});

test("a damaged form other than Biểu 01 says why, and hides no other", async () => {
  const sheet = addIn.host.workbook.sheetById(works.sheet.id);
  const mark = sheet && [...sheet.storedIn({ top: 0, left: 0, bottom: 60, right: 90 })];
  const year = mark?.find(({ cell }) => cell.value === "bntm.year");
  if (sheet === null || year === undefined) throw new Error("no mark");
  sheet.put(year.row, year.column, { ...year.cell, value: "" });
  const { json, code } = await runJson(await saved());
  expect(json.forms).toMatchObject([
    { kind: "criteria" },
    {
      kind: "funding",
      form: "bieu-02",
      year: null,
      progress: null,
      closing: null,
      findings: [{ code: "structure.identityDamaged" }],
    },
  ]);
  expect([code, json.state]).toEqual([1, { state: "inProgress", text: "Đang nhập" }]);
});
