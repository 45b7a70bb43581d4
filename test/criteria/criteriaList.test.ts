import { criterionText, singleList } from "../../src/criteria/criteriaList";
import { jointCriteriaList } from "../../src/criteria/jointCriteriaList";
import { JointListError, parseJointList } from "../../src/criteria/jointList";
import jointPack from "../../src/criteria/packs/joint-ntm-nang-cao-2021-2025.json";
import { advancedSet, communeSet, jointList, villageSet } from "../fixtures/shippedSets";

const joint = parseJointList(jointPack);

test("a single list is its set, in the set's order", () => {
  const list = singleList(villageSet);
  expect(list).toMatchObject({ id: villageSet.id, title: villageSet.title, level: "village", years: villageSet.years });
  expect(list.entries).toEqual(villageSet.criteria.map((criterion) => ({ kind: "criterion", set: 0, criterion })));
});

test("the joint list holds both sets under its headings, each criterion after the heading of its group", () => {
  const kinds = jointList.entries.map((entry) => (entry.kind === "group" ? "g" : String(entry.set)));
  expect(kinds.filter((kind) => kind === "g")).toHaveLength(joint.groups.length);
  expect(kinds.filter((kind) => kind === "0")).toHaveLength(communeSet.criteria.length);
  expect(kinds.filter((kind) => kind === "1")).toHaveLength(advancedSet.criteria.length);
  expect(kinds.join("")).toBe(joint.groups.map(({ members }) => `g${members.map(({ set }) => set).join("")}`).join(""));
  expect(jointList.sets.map(({ label }) => label)).toEqual(joint.setLabels);
});

test("a criterion says of which set it is only where there are two", () => {
  const [criterion] = communeSet.criteria;
  if (criterion === undefined) throw new Error("no criterion");
  const texts = [singleList(communeSet), jointList].map((list) => criterionText(list, 0, criterion));
  expect(texts).toEqual([criterion.name, `${criterion.name} (${joint.setLabels[0] ?? ""})`]);
});

test.each([
  ["of one set only", [communeSet]],
  ["of other sets", [communeSet, villageSet]],
  ["in the other order", [advancedSet, communeSet]],
  ["of no set", []],
])("a joint list %s is refused: no form leaves a criterion out", (_name, sets) => {
  expect(() => jointCriteriaList(joint, sets)).toThrow(JointListError);
});
