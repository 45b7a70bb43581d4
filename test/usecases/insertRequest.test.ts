import { parseInsertRequest } from "../../src/usecases/insertRequest";
import { communeSet, villageSet } from "../fixtures/shippedSets";

const request = { setId: villageSet.id, area: "Lạng Sơn", year: 2023, commune: "Thụy Hùng", village: "Còn Toòng" };

test.each([
  ["xã Thụy Hùng", "thôn Còn Toòng"],
  ["  Thụy  Hùng ", "Còn Toòng"],
  ["Xã\u00a0Thụy Hùng", "THÔN Còn Toòng"],
  ["Thụy Hùng".normalize("NFD"), "Còn Toòng".normalize("NFD")],
])("%j and %j are the names without habit words, composed", (commune, village) => {
  const parsed = parseInsertRequest(villageSet, { ...request, commune, village });
  expect(parsed.ok && [parsed.value.commune, parsed.value.village]).toEqual(["Thụy Hùng", "Còn Toòng"]);
});

test("a commune's form has no village, whatever was typed before", () => {
  const parsed = parseInsertRequest(communeSet, { ...request, village: "Còn Toòng" });
  expect(parsed.ok && parsed.value.village).toBe("");
});

test.each([
  [{ commune: " " }, [{ field: "commune", code: "required" }]],
  [{ village: "thôn " }, [{ field: "village", code: "required" }]],
  [{ commune: "x".repeat(61) }, [{ field: "commune", code: "tooLong", maximum: 60 }]],
  [{ commune: "a\u0007b" }, [{ field: "commune", code: "controlCharacter" }]],
  [{ year: 2031 }, [{ field: "year", code: "yearOutOfRange", from: 2022, to: 2030 }]],
  [{ year: NaN }, [{ field: "year", code: "yearOutOfRange", from: 2022, to: 2030 }]],
  [
    { commune: "", village: "" },
    [
      { field: "commune", code: "required" },
      { field: "village", code: "required" },
    ],
  ],
])("%j is refused under its field", (change, problems) => {
  expect(parseInsertRequest(villageSet, { ...request, ...change })).toEqual({ ok: false, problem: problems });
});
