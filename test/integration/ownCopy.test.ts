/** @jest-environment jsdom */
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { TABLE_CHOICES } from "../../src/forms/tables/tableCatalogue";
import { readOwnTable } from "../../src/recognition/ownTable";
import { readResponsibles } from "../../src/recognition/responsibles";
import { tableChoices } from "../../src/recognition/tableChoices";
import type { TableRequest } from "../../src/usecases/app";
import { AddIn } from "../fixtures/addIn";
import { requestFor } from "../fixtures/tableForms";
import { TableSheet } from "../fixtures/tableSheet";

const NAMES = ["Phòng Kinh tế", "Bà Lý", "Trưởng thôn"];

/** Each inserted sheet says by itself whose it is, wherever it goes. */
async function said(sheetId: string) {
  const reading = await excelWorkbook.readSheet(sheetId);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  const own = readOwnTable(reading.value.grid);
  if (own.kind !== "table") throw new Error(own.kind);
  const { commune, communeCode, village, withoutSources, year } = own.table.identity;
  const { unit } = tableChoices(own.table);
  return { commune, communeCode, village, withoutSources, year, unit, names: readResponsibles(own.table) };
}

test.each(TABLE_CHOICES.map((choice) => [choice.title, choice] as const))(
  "%s keeps its own particulars, in another workbook too",
  async (_, choice) => {
    const request: TableRequest = {
      ...requestFor(choice),
      communeCode: "0006184",
      moneyUnit: "thousandDong",
      responsibles: NAMES,
      withoutSources: ["credit", "peopleLabourDays"],
    };
    const addIn = await AddIn.open();
    const form = await TableSheet.insert(addIn, request);
    await addIn.app.rememberParticulars({
      commune: "Hồng Phong",
      communeCode: "06190",
      areas: {},
      responsibles: ["Không ai"],
      withoutSources: [],
      moneyUnit: "dong",
    });
    const expected = {
      commune: "Thụy Hùng",
      communeCode: "0006184",
      village: request.village,
      withoutSources: ["credit", "peopleLabourDays"],
      year: 2026,
      unit: choice.money ? "thousandDong" : null,
      names: NAMES,
    };
    expect(await said(form.sheet.id)).toEqual(expected);

    const other = await AddIn.open();
    const copy = form.host.copySheetTo(form.sheet, other.host);
    other.host.person.activate(copy);
    expect(await said(copy.id)).toEqual(expected);
    const known = await other.app.particulars();
    expect(known).toMatchObject({ ok: true, value: { commune: "Thụy Hùng", communeCode: "0006184" } });
    const described = await other.app.describeActiveForm();
    expect(described).toMatchObject({ ok: true, value: { setTitle: choice.title, unit: expected.unit } });
    const checked = await other.app.checkActiveSheet();
    if (!checked.ok || checked.value.kind !== "report") throw new Error(JSON.stringify(checked));
    // What is still to be filled in is no fault of the copy.
    const wrong = checked.value.report.findings.filter(
      ({ severity, code }) => severity === "error" && code !== "table.valueMissing" && code !== "table.nothingEntered",
    );
    expect(wrong).toEqual([]);
  },
);
