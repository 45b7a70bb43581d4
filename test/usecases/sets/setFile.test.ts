import fc from "fast-check";
import type { CriterionSet } from "../../../src/criteria/criterionSet";
import { criterionSetJson } from "../../../src/criteria/criterionSetJson";
import { signedSet } from "../../../src/criteria/signedSet";
import { readSetFile, setFile } from "../../../src/usecases/sets/setFile";
import {
  advancedSet,
  communeSet,
  everyKindSet,
  exemplarySet,
  programmeSet,
  villageSet,
} from "../../fixtures/shippedSets";

const edition = { by: "Chi cục Phát triển nông thôn", on: "2026-11-25", note: "Đã đối chiếu với văn bản" };
const shipped = [communeSet, advancedSet, exemplarySet, villageSet, programmeSet];
const all: readonly CriterionSet[] = [...shipped, ...[...shipped, everyKindSet].map((set) => signedSet(set, edition))];

const named = all.map((set) => [`${set.id}${set.edition === null ? "" : " of somebody's own"}`, set] as const);

test.each(named)("%s: exported and imported it is the same", async (_, set) => {
  const file = setFile(set);
  expect(file.name).toMatch(/^bo-tieu-chi-[a-z0-9-]+\.json$/);
  expect(await readSetFile(file.text)).toEqual({ ok: true, value: [set] });
});

/** The file of a set with one thing in it made another. */
function fileWith(change: (content: Record<string, unknown>) => void): string {
  const content: Record<string, unknown> = {
    format: "bieu-nong-thon-moi/bo-tieu-chi",
    version: 1,
    sets: [criterionSetJson(signedSet(everyKindSet, edition))],
  };
  change(content);
  return JSON.stringify(content);
}

function inSet(change: Record<string, unknown>): string {
  return fileWith((content) => {
    content["sets"] = [{ ...criterionSetJson(signedSet(everyKindSet, edition)), ...change }];
  });
}

const hostile = '{"format":"bieu-nong-thon-moi/bo-tieu-chi","version":1,"sets":[{"__proto__":{"id":"x"}}]}';
const deep = `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;

test.each([
  ["nothing", "", { code: "notJson" }],
  ["half a file", setFile(communeSet).text.slice(0, 5000), { code: "notJson" }],
  ["a page of the web", "<!DOCTYPE html><html></html>", { code: "notJson" }],
  ["ten million letters", "x".repeat(10_000_000), { code: "tooLarge", length: 10_000_000, maximum: 2_000_000 }],
  ["a key that programs obey", hostile, { code: "hostileKey", place: "sets.0.__proto__" }],
  ["a hundred thousand brackets", deep, { code: "tooDeep" }],
  ["somebody else's data", '{"format":"other","version":1,"sets":[]}', { code: "otherFormat" }],
  ["a list", "[1,2]", { code: "otherFormat" }],
  ["a later product's file", fileWith((content) => (content["version"] = 2)), { code: "newerFormat", found: 2 }],
  ["no set in it", fileWith((content) => (content["sets"] = [])), { code: "invalidSet", place: "sets" }],
  ["an unknown field", inSet({ macro: "=1+1" }), { code: "invalidSet", place: "sets.0.macro" }],
  ["words that are not those of the edition", inSet({ title: "Tên khác" }), { code: "invalidSet", reason: "altered" }],
  ["an id that is a path", inSet({ id: "../../etc" }), { code: "invalidSet", place: "sets.0.id" }],
  ["no areas", inSet({ areas: [] }), { code: "invalidSet", place: "sets.0.areas" }],
  ["a threshold of an area it does not have", inSet({ areas: [{ id: "khac", name: "Khác" }] }), { code: "invalidSet" }],
  ["a title of a million letters", inSet({ title: "x".repeat(1_000_000) }), { code: "invalidSet" }],
])("%s is refused, with place and reason", async (_, text, problem) => {
  const read = await readSetFile(text);
  expect(read).toMatchObject({ ok: false, problem });
  // Nothing of the file has reached what all objects share.
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("what says it is the shipped set and is another is refused", async () => {
  const [first, ...others] = communeSet.criteria;
  if (first === undefined) throw new Error("no criterion");
  const forged = { ...communeSet, criteria: [{ ...first, name: "Quy hoạch (sửa)" }, ...others] };
  expect(await readSetFile(setFile(forged).text)).toEqual({
    ok: false,
    problem: { code: "notAsShipped", title: communeSet.title },
  });
});

test("whatever stands in the place of a value, a file is read or refused, and never breaks anything", async () => {
  const values = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom<unknown>(null, {}, [], "", -1, Infinity));
  const keys = Object.keys(criterionSetJson(everyKindSet));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...keys, "sets", "format", "version"), values, async (key, value) => {
      const text = key in criterionSetJson(everyKindSet) ? inSet({ [key]: value }) : fileWith((c) => (c[key] = value));
      const read = await readSetFile(text);
      if (read.ok) expect(await readSetFile(setFile(read.value[0] ?? everyKindSet).text)).toEqual(read);
    }),
    { numRuns: 200 },
  );
});
