import { singleList } from "../../src/criteria/criteriaList";
import { bieu10 } from "../fixtures/bieu10";
import { CalculatedTable } from "../fixtures/calculatedTable";
import { testLibreOfficeAgrees } from "../fixtures/libreOfficeAgrees";
import { communeSet, everyKindSet, jointList } from "../fixtures/shippedSets";
import { conditionsForm, evidenceForm } from "../forms/listForms";

const GROUPS = ["baseline", "result", "next"] as const;

testLibreOfficeAgrees("Biểu 10, Điều kiện and Tài liệu give in LibreOffice what they give here", () => [
  named("plan").workbook,
  named("year").workbook,
  withIndicators().workbook,
  conditions().workbook,
  evidence().workbook,
]);

/** Every answer on rows the officer names, and a row that was inserted. */
function named(mode: "plan" | "year"): CalculatedTable {
  const table = new CalculatedTable(bieu10({ mode }));
  const verdicts = ["Đạt", "Chưa đạt", "Không xét", "rồi", null, " đạt "];
  table.fill(
    verdicts.flatMap((verdict, index) => [
      [`i:${index + 1}.1`, "text", `Chỉ tiêu ${index}`] as const,
      ...GROUPS.map((group) => [`i:${index + 1}.1`, `${group}.verdict`, verdict] as const),
      [`i:${index + 1}.2`, "result.value", index % 2 === 0 ? 85.5 : null] as const,
    ]),
  );
  table.fill([
    ["i:9.1", "key", null],
    ["i:9.1", "parent", null],
    ["i:9.1", "text", "Dòng thêm"],
  ]);
  return table;
}

function withIndicators(): CalculatedTable {
  const table = new CalculatedTable(bieu10({ mode: "year", year: 2023 }, singleList(everyKindSet), "chung"));
  const values = ["Đạt", 0.85, 15, "Không xét", 101, null, "Khá", "Chưa đạt"];
  const keys = table.places.form.rows.map(({ key }) => key).filter((key) => /^[ip]:/.test(key) && key !== "i:4.1");
  table.fill(keys.map((key, index) => [key, "result.value", values[index % values.length] ?? null] as const));
  return table;
}

function conditions(): CalculatedTable {
  const table = new CalculatedTable(conditionsForm(jointList));
  table.fill([
    ["d:criteria.1", "value", 19],
    ["d:criteria.2", "value", 12],
    ["d:overall", "value", 0.9],
    ["s:1", "value", 80],
    ["s:2", "value", "Không xét"],
    ["s:3", "text", "Môi trường"],
    ["d:debt", "value", 0],
    ["d:document.1", "value", "Có"],
    ["d:document.2", "value", "chưa"],
  ]);
  return table;
}

function evidence(): CalculatedTable {
  const table = new CalculatedTable(evidenceForm(singleList(communeSet)));
  table.fill([
    ["i:1.1/1", "number", 12],
    ["i:2.1/1", "indicator", "i:1.1"],
    ["i:2.1/1", "subject", "Ảnh"],
    ["i:3.1/1", "place", "Tủ số 2"],
    ["i:4.1/1", "number", "5/BC"],
  ]);
  return table;
}
