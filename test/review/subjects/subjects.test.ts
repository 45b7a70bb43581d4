import type { Bieu01Subject } from "../../../src/forms/bieu01/bieu01Subject";
import type { Finding, FindingTarget, IndicatorName } from "../../../src/review/finding";
import { reviewFilledForm } from "../../../src/review/reviewFilledForm";
import type { FindingSubject } from "../../../src/review/subjects/findingSubject";
import { formSubjects } from "../../../src/review/subjects/formSubjects";
import { tableSubjects } from "../../../src/review/subjects/tableSubjects";
import type { TableUnderReview } from "../../../src/review/tables/tableUnderReview";
import { bieu02 } from "../../fixtures/bieu02";
import { bieu10 } from "../../fixtures/bieu10";
import { ReviewedTable } from "../../fixtures/reviewedTable";
import { communeSubject, jointSubject } from "../../fixtures/subjects";
import { judged, type Typed } from "../judgedForms";

const told = ({ criterion, responsible }: FindingSubject): string =>
  `${criterion === null ? "-" : `${criterion.id} ${criterion.no}. ${criterion.name}`} | ${responsible}`;

/** Subjects of what is found at the rows with these keys, one for each row. */
function onForm(subject: Bieu01Subject, typed: readonly Typed[], ...keys: readonly string[]): readonly string[] {
  const form = judged(subject, typed);
  const findings = reviewFilledForm(form);
  const subjects = formSubjects(form, findings);
  expect(subjects).toHaveLength(findings.length);
  return keys.map((key) => {
    const at = findings.findIndex(({ target }) => target.anchor?.key === key);
    const found = subjects[at];
    return found === undefined ? "no finding" : told(found);
  });
}

describe("Biểu 01: whose a finding is, and of which criterion", () => {
  const typed: readonly Typed[] = [
    ["i:3.1", "actual.value", 40],
    ["c:3", "responsible", "Phòng Kinh tế"],
    ["i:5.1", "actual.value", 30],
    ["i:5.1", "responsible", " Công  an"],
    ["c:5", "responsible", "Phòng Văn hóa – Xã hội"],
    ["i:17.1", "actual.value", 1],
    ["i:17.1", "responsible", "công an"],
  ];

  test("the row's own Chủ trì, else the criterion's; one person is spelled alike; nobody is empty", () => {
    expect(onForm(communeSubject, typed, "i:3.1", "i:5.1", "i:17.1", "i:8.1")).toEqual([
      "c:3 3. Thủy lợi và phòng, chống thiên tai | Phòng Kinh tế",
      "c:5 5. Trường học | Công an",
      "c:17 17. Môi trường và an toàn thực phẩm | Công an",
      "c:8 8. Thông tin và Truyền thông | ",
    ]);
  });

  test("criteria of two sets are told apart", () => {
    const [first, second] = onForm(
      jointSubject,
      [
        ["i:3.1", "actual.value", 40],
        ["i2:3.1", "actual.value", 40],
      ],
      "i:3.1",
      "i2:3.1",
    );
    expect([first?.slice(0, 4), second?.slice(0, 5)]).toEqual(["c:3 ", "c2:3 "]);
    expect(second).toContain("(NTM nâng cao)");
  });

  test("the head belongs to no criterion; a row that is gone to its own", () => {
    const form = judged(communeSubject, typed);
    const head = findingAt({ row: 0, column: 0 }, { code: "entry.particularsMissing", what: "number" });
    const gone = findingAt(
      { row: 0, column: 0 },
      { code: "structure.rowMissing", indicator: { code: "3.2", text: "Đảm bảo yêu cầu chủ động", of: "" } },
    );
    expect(formSubjects(form, [head, gone]).map(told)).toEqual([
      "- | ",
      "c:3 3. Thủy lợi và phòng, chống thiên tai | Phòng Kinh tế",
    ]);
  });
});

type Detail =
  | { readonly code: "entry.particularsMissing"; readonly what: "number" }
  | { readonly code: "structure.rowMissing" | "value.missing"; readonly indicator: IndicatorName };

function findingAt(position: FindingTarget["position"], detail: Detail): Finding {
  return { severity: "error", target: { sheetId: "sheet", position, anchor: null, seen: "" }, ...detail };
}

function onTable(reviewed: TableUnderReview, ...keys: readonly string[]): readonly string[] {
  const rows = keys.map((key) => reviewed.table.rows.find((row) => row.key === key)?.row ?? -1);
  const indicator = { code: "", text: "", of: "" };
  const findings = rows.map((row) => findingAt({ row, column: 5 }, { code: "value.missing", indicator }));
  return tableSubjects(reviewed, findings).map(told);
}

describe("other forms", () => {
  test("Biểu 02: a work by the number beside it, a sum by its row", () => {
    const form = new ReviewedTable(bieu02({ mode: "plan", asOf: null })).fill([
      ["w:2.1", "text", "Điện chiếu sáng"],
      ["w:2.1", "responsible", "Thôn Còn Toòng"],
      ["w:3.1", "text", "Chuyển sang tiêu chí 2"],
      ["w:3.1", "criterion", "2"],
      ["w:4.1", "criterion", "không rõ"],
    ]);
    const [, name] = /2\. (.*) \|/.exec(onTable(form.reviewed(), "t:2")[0] ?? "") ?? [];
    expect(onTable(form.reviewed(), "w:2.1", "w:3.1", "t:2", "w:4.1", "t:all", "t:none")).toEqual([
      `h:2 2. ${name ?? ""} | Thôn Còn Toòng`,
      `h:2 2. ${name ?? ""} | `,
      `h:2 2. ${name ?? ""} | `,
      "- | ",
      "- | ",
      "- | ",
    ]);
    expect(name).not.toBe("");
  });

  test("a row without a key has the criterion of its number", () => {
    const reviewed = new ReviewedTable(bieu02()).reviewed();
    const { rows } = reviewed.table;
    const row = rows.find(({ key }) => key === "w:2.1")?.row ?? -1;
    const inserted = { ...reviewed, table: { ...reviewed.table, rows: rows.filter(({ key }) => key !== "w:2.1") } };
    const indicator = { code: "", text: "", of: "" };
    const missing = findingAt({ row, column: 5 }, { code: "value.missing", indicator });
    expect(tableSubjects(inserted, [missing])).toMatchObject([{ criterion: { id: "h:2", no: 2 } }]);
  });

  test("Biểu 10: by the key of the row, named by the row of its criterion", () => {
    const reviewed = new ReviewedTable(bieu10()).reviewed();
    const [criterion, named] = onTable(reviewed, "c:1", "i:1.1");
    expect(criterion).toMatch(/^c:1 1\. \p{Lu}/u);
    expect(named).toBe(criterion);
  });
});
