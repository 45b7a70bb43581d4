import fc from "fast-check";
import type { CriteriaList } from "../../src/criteria/criteriaList";
import { singleList } from "../../src/criteria/criteriaList";
import type { Bieu01Subject } from "../../src/forms/bieu01/bieu01Subject";
import type { InsertRequest } from "../../src/usecases/app";
import { parseInsertRequest } from "../../src/usecases/insertRequest";
import { communeSet, jointList, villageSet } from "../fixtures/shippedSets";

const village = singleList(villageSet);
const commune = singleList(communeSet);

const request: InsertRequest = {
  setId: villageSet.id,
  area: "Lạng Sơn",
  year: 2023,
  communeCode: "",
  commune: "Thụy Hùng",
  village: "Còn Toòng",
  mode: "year",
  asOf: "",
  frame: "annex",
  responsibles: [],
};

function subjectOf(list: CriteriaList, change: Partial<InsertRequest>): Bieu01Subject {
  const parsed = parseInsertRequest(list, { ...request, ...change });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value;
}

test.each([
  ["xã Thụy Hùng", "thôn Còn Toòng"],
  ["  Thụy  Hùng ", "Còn Toòng"],
  ["Xã\u00a0Thụy Hùng", "THÔN Còn Toòng"],
  ["Thụy Hùng".normalize("NFD"), "Còn Toòng".normalize("NFD")],
  ["Thụy Hùng", "Còn Toòng; "],
])("%j and %j are the names without habit words, composed", (name, typed) => {
  const subject = subjectOf(village, { commune: name, village: typed });
  expect([subject.commune, subject.villages]).toEqual(["Thụy Hùng", ["Còn Toòng"]]);
});

test.each([
  ["Còn Toòng; Pò Tấu", ["Còn Toòng", "Pò Tấu"]],
  ["thôn Còn Toòng;thôn Pò Tấu ; Nà Pàn", ["Còn Toòng", "Pò Tấu", "Nà Pàn"]],
  [";Còn Toòng;;Pò Tấu;", ["Còn Toòng", "Pò Tấu"]],
  ["a;b;c;d;e;f", ["a", "b", "c", "d", "e", "f"]],
])("%j are villages side by side", (typed, villages) => {
  expect(subjectOf(village, { village: typed }).villages).toEqual(villages);
});

test.each([commune, jointList])("a commune's form has no village, whatever was typed before", (list) => {
  expect(subjectOf(list, { village: "Còn Toòng; Pò Tấu" }).villages).toEqual([]);
});

test.each([
  ["", null],
  ["  ", null],
  ["30/6/2023", "2023-06-30"],
  [" 1.1.2023 ", "2023-01-01"],
  ["31-12-2023", "2023-12-31"],
])("the day %j is %j", (asOf, iso) => {
  expect(subjectOf(commune, { asOf }).asOf).toBe(iso);
});

test.each([
  [
    ["Công an", " Công  an ", "", "Quân sự"],
    ["Công an", "Quân sự"],
  ],
  [["Công an".normalize("NFD")], ["Công an"]],
  [[], []],
])("responsible officers %j are %j: cleaned, each once", (responsibles, names) => {
  expect(subjectOf(commune, { responsibles }).responsibles).toEqual(names);
});

test("mode and frame go through; a form of one's own compares with last year and is no example", () => {
  const subject = subjectOf(commune, { mode: "quarter", frame: "standalone" });
  expect(subject).toMatchObject({ mode: "quarter", frame: "standalone", comparison: "lastYear", example: null });
});

test.each<[Partial<InsertRequest>, readonly object[]]>([
  [{ commune: " " }, [{ field: "commune", code: "required" }]],
  [{ village: "thôn " }, [{ field: "village", code: "required" }]],
  [{ village: ";;" }, [{ field: "village", code: "required" }]],
  [{ commune: "x".repeat(61) }, [{ field: "commune", code: "tooLong", maximum: 60 }]],
  [{ commune: "a\u0007b" }, [{ field: "commune", code: "controlCharacter" }]],
  [{ village: `Còn Toòng; ${"x".repeat(61)}` }, [{ field: "village", code: "tooLong", maximum: 60 }]],
  [{ village: "a\u0007;b" }, [{ field: "village", code: "controlCharacter" }]],
  [{ village: "a;b;c;d;e;f;g" }, [{ field: "village", code: "tooMany", maximum: 6 }]],
  [{ village: "Còn Toòng; Pò Tấu; thôn CÒN TOÒNG" }, [{ field: "village", code: "repeated", name: "CÒN TOÒNG" }]],
  [{ year: 2031 }, [{ field: "year", code: "yearOutOfRange", from: 2022, to: 2030 }]],
  [{ year: 2023.5 }, [{ field: "year", code: "yearOutOfRange", from: 2022, to: 2030 }]],
  [{ year: NaN }, [{ field: "year", code: "yearOutOfRange", from: 2022, to: 2030 }]],
  [{ asOf: "31/6/2023" }, [{ field: "asOf", code: "notADate" }]],
  [{ asOf: "cuối năm" }, [{ field: "asOf", code: "notADate" }]],
  [{ asOf: "31/12/2022" }, [{ field: "asOf", code: "outsideYear", year: 2023 }]],
  [{ asOf: "1/1/2024" }, [{ field: "asOf", code: "outsideYear", year: 2023 }]],
  [{ responsibles: ["x".repeat(61)] }, [{ field: "responsibles", code: "tooLong", maximum: 60 }]],
  [{ responsibles: ["a\u0007b"] }, [{ field: "responsibles", code: "controlCharacter" }]],
  [
    { responsibles: Array.from({ length: 21 }, (_, index) => `Cán bộ ${index}`) },
    [{ field: "responsibles", code: "tooMany", maximum: 20 }],
  ],
  [
    { commune: "", village: "", asOf: "x" },
    [
      { field: "commune", code: "required" },
      { field: "village", code: "required" },
      { field: "asOf", code: "notADate" },
    ],
  ],
])("%j is refused under its field", (change, problems) => {
  expect(parseInsertRequest(village, { ...request, ...change })).toEqual({ ok: false, problem: problems });
});

test("whatever is typed is refused or gives names a sheet can hold", () => {
  const typed = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("thôn ", "a; b", ";", "A;a", "\u00a0"));
  fc.assert(
    fc.property(typed, typed, (name, names) => {
      const parsed = parseInsertRequest(village, { ...request, commune: name, village: names });
      if (!parsed.ok) return;
      const { commune: place, villages } = parsed.value;
      expect(villages.length).toBeGreaterThan(0);
      for (const one of [place, ...villages]) {
        expect(one).toBe(one.trim().normalize("NFC"));
        expect([one === "", one.length > 60, /\p{Cc}/u.test(one)]).toEqual([false, false, false]);
      }
      // The mark of a sheet keeps villages apart by ";".
      expect(villages.join("; ").split("; ")).toEqual(villages);
    }),
  );
});
