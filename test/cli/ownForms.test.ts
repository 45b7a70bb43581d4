/** @jest-environment jsdom */
import { cellAddress } from "../../src/grid/address";
import { vi } from "../../src/i18n/vi";
import type { SheetReport } from "../../src/usecases/app";
import { saveWorkbook } from "../../workbench/files/saveWorkbook";
import { vietnameseWords } from "../doubles/allFindingWords";
import { AddIn, communeRequest, jointRequest, villageRequest } from "../fixtures/addIn";
import { runCheck, runJson, TemporaryFolder } from "../fixtures/checkCommand";

let addIn: AddIn;
let folder: TemporaryFolder;

beforeEach(async () => {
  addIn = await AddIn.open();
  folder = new TemporaryFolder();
});

afterEach(() => folder.remove());

async function paneReport(): Promise<SheetReport> {
  const answer = await addIn.app.checkActiveSheet();
  if (!answer.ok || answer.value.kind !== "report") throw new Error(JSON.stringify(answer));
  return answer.value.report;
}

async function saved(): Promise<string> {
  return folder.write("Biểu 01.xlsx", await saveWorkbook(addIn.host.workbook));
}

describe("a Biểu 01 of the add-in, saved", () => {
  const TYPED = [
    ["i:1.1", "Đạt"],
    ["i:2.1", "Chưa đạt"],
    ["i:2.2", "75,5"],
    ["i:3.1", "85,5%"],
    ["i:3.2", "Không xét"],
    ["i:4.2", "chưa rõ"],
    ["i:9.1", "Không đạt"],
    ["i:10.1", "42,5"],
    ["i:17.10", "100"],
  ] as const;

  test("is judged as the pane and the sheet's own formulas judge it, each row told by its address", async () => {
    const form = await addIn.insert(communeRequest);
    for (const [key, text] of TYPED) form.type(key, text);
    const report = await paneReport();
    const { json, code } = await runJson(await saved());

    expect(code).toBe(1);
    expect(json).toMatchObject({
      file: "Biểu 01.xlsx",
      refused: null,
      forms: [
        { kind: "criteria", sheet: form.sheet.name, criterionSet: "xa-ntm-2021-2025", area: "TDMNPB", year: 2023 },
      ],
    });
    const [own] = json.forms;
    expect(own?.findings.map(({ params: _params, ...said }) => said)).toEqual(
      report.findings.map(({ severity, target, ...detail }) => ({
        code: detail.code,
        severity,
        address: cellAddress(target.position),
        message: vietnameseWords.sentence({ severity, target, ...detail }),
      })),
    );
    const shown = own?.indicators.map(({ code: indicator }) => form.shown(`i:${indicator}`));
    const words: Readonly<Record<string, string>> = vi.verdicts.indicator;
    expect(own?.indicators.map(({ verdict }) => words[verdict])).toEqual(
      shown?.map((word) => (word === vi.verdicts.selfAssessed ? "Đạt" : word)),
    );
    for (const [verdict, count] of Object.entries(own?.counts ?? {})) {
      expect(own?.indicators.filter((indicator) => indicator.verdict === verdict)).toHaveLength(count);
    }
    expect(Object.values(own?.counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(57);

    const row = (wanted: string) => own?.indicators.find((indicator) => indicator.code === wanted);
    const at = (key: string) => form.address(key, "actual.value");
    const percent = { kind: "percentage", op: ">=", unit: "%" };
    expect(row("1.1")).toEqual({
      code: "1.1",
      address: at("i:1.1"),
      value: true,
      verdict: "met",
      threshold: { kind: "yes-no" },
    });
    expect(row("3.1")).toMatchObject({ address: at("i:3.1"), value: null, verdict: "invalid", threshold: percent });
    expect(row("3.2")).toMatchObject({ value: null, verdict: "notApplicable" });
    expect(row("4.2")).toMatchObject({ value: null, verdict: "invalid" });
    expect(row("17.10")).toMatchObject({ address: at("i:17.10"), value: 100 });
    expect(row("17.1")).toMatchObject({ address: at("i:17.1"), value: null });
  });

  test("counts the columns of its Loại biểu: a plan where things stand, not results", async () => {
    const form = await addIn.insert({ ...communeRequest, mode: "plan", asOf: "" });
    form.type("i:1.1", "Đạt", "baseline.value");
    const { json } = await runJson(await saved());
    expect(json.forms[0]?.indicators[0]).toMatchObject({
      address: form.address("i:1.1", "baseline.value"),
      value: true,
      verdict: "met",
    });
  });

  test("with nothing to mend ends with 0", async () => {
    const form = await addIn.insert(villageRequest);
    // Every row of a village's form is answered with Đạt.
    for (const { cell } of [...form.sheet.storedIn({ top: 0, left: 0, bottom: 300, right: 60 })]) {
      if (typeof cell.value === "string" && /^[ip]:/.test(cell.value)) form.type(cell.value, "Đạt");
    }
    const report = await paneReport();
    expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect((await runCheck(await saved())).code).toBe(0);
  });
});

test("a list of two sets has an entry for each, with its own findings", async () => {
  await addIn.insert(jointRequest);
  const report = await paneReport();
  const { json } = await runJson(await saved());
  expect(json.forms.map(({ criterionSet, label, indicators }) => [criterionSet, label, indicators.length])).toEqual([
    ["xa-ntm-2021-2025", "NTM", 57],
    ["xa-ntm-nang-cao-2021-2025", "NTM nâng cao", 75],
  ]);
  expect(json.forms.flatMap(({ findings }) => findings)).toHaveLength(report.findings.length);
  const named = json.forms[1]?.findings.map(({ params }) => params["indicator"]);
  expect(named?.every((indicator) => JSON.stringify(indicator).includes("NTM nâng cao"))).toBe(true);
});

test("villages side by side have an entry each, with the columns of each", async () => {
  await addIn.insert({ ...villageRequest, village: "Còn Toòng; Khuổi Mươi" });
  const { json } = await runJson(await saved());
  expect(json.forms.map(({ label }) => label)).toEqual(["Còn Toòng", "Khuổi Mươi"]);
  expect(new Set(json.forms.map(({ columns }) => JSON.stringify(columns))).size).toBe(2);
});

test("a form on a hidden sheet is not read: the file is refused, with what to do", async () => {
  const form = await addIn.insert(villageRequest);
  addIn.host.person.addSheet("Trang khác");
  form.sheet.visibility = "Hidden";
  const { json, code } = await runJson(await saved());
  expect([code, json.refused?.code]).toEqual([2, "file.noForm"]);
});
