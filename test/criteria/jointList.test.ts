import {
  JointListError,
  memberFaults,
  parseJointList,
  type JointMember,
  type MemberFault,
} from "../../src/criteria/jointList";
import pack from "../../src/criteria/packs/joint-ntm-nang-cao-2021-2025.json";
import { advancedSet, communeSet, villageSet } from "../fixtures/shippedSets";

const shipped = parseJointList(pack);
const [firstGroup, ...otherGroups] = shipped.groups;

function withMembers(members: readonly JointMember[]): unknown {
  return { ...pack, groups: [{ ...firstGroup, members }, ...otherGroups] };
}

describe("the list of plan 95", () => {
  test("holds every criterion of both sets exactly once, in 21 groups", () => {
    expect(memberFaults(shipped, [communeSet, advancedSet])).toEqual([]);
    expect(shipped.groups).toHaveLength(21);
    expect(shipped.groups.flatMap((group) => group.members)).toHaveLength(38);
  });

  test.each<[string, readonly string[]]>([
    ["2", ["Giao thông", "Giao thông"]],
    ["5", ["Trường học", "Giáo dục"]],
    ["14", ["Giáo dục và Đào tạo"]],
    ["15", ["Y tế", "Y tế"]],
    ["16", ["Văn hóa"]],
    ["17", ["Hành chính công"]],
    ["18", ["Tiếp cận pháp luật"]],
    ["19", ["Môi trường và an toàn thực phẩm", "Môi trường", "Chất lượng môi trường sống"]],
    ["20", ["Hệ thống chính trị và tiếp cận pháp luật"]],
    ["21", ["Quốc phòng và An ninh", "Quốc phòng và An ninh"]],
  ])("group %s joins %j", (id, names) => {
    const members = shipped.groups.find((group) => group.id === id)?.members ?? [];
    const sets = [communeSet, advancedSet];
    expect(members.map(({ set, no }) => sets[set]?.criteria.find((c) => c.no === no)?.name)).toEqual(names);
  });
});

test.each<[string, unknown]>([
  ["as shipped", pack],
  ["with one group only", { ...pack, groups: [firstGroup] }],
  ["with a member the sets do not have: the check's business", withMembers([{ set: 0, no: 99 }])],
])("a list is accepted %s", (_name, json) => {
  expect(parseJointList(json).id).toBe("xa-ntm-va-nang-cao-2021-2025");
});

test.each<[string, unknown, string]>([
  ["that is none", "danh sách", ""],
  ["with a field nobody knows", { ...pack, extra: 1 }, "extra"],
  ["with a version that is none", { ...pack, version: 0 }, "version"],
  ["with a title too long", { ...pack, title: "x".repeat(201) }, "title"],
  ["with decomposed Unicode", { ...pack, title: "Xã".normalize("NFD") }, "title"],
  ["with a sheet label too long", { ...pack, sheetLabel: "NTM + NTM NC" }, "sheetLabel"],
  ["of one set", { ...pack, sets: ["xa-ntm-2021-2025"] }, "sets"],
  ["of one set twice", { ...pack, sets: ["xa-ntm-2021-2025", "xa-ntm-2021-2025"] }, "sets"],
  ["with a set without label", { ...pack, setLabels: ["NTM"] }, "setLabels"],
  ["without groups", { ...pack, groups: [] }, "groups"],
  ["with a group twice", { ...pack, groups: [firstGroup, firstGroup] }, "groups"],
  ["with a group without name", { ...pack, groups: [{ ...firstGroup, name: "" }] }, "groups.0.name"],
  ["with a group id that is no short word", { ...pack, groups: [{ ...firstGroup, id: "c:1" }] }, "groups.0.id"],
  ["with a group without members", withMembers([]), "groups.0.members"],
  ["with a set before the first", withMembers([{ set: -1, no: 1 }]), "groups.0.members.0.set"],
  ["with a set that is not listed", withMembers([{ set: 2, no: 1 }]), "groups.0.members.0.set"],
  ["with a number that is none", withMembers([{ set: 0, no: 0 }]), "groups.0.members.0.no"],
])("a list is refused %s", (_name, json, path) => {
  expect(() => parseJointList(json)).toThrow(JointListError);
  expect(() => parseJointList(json)).toThrow(`joint list: ${path}: `);
});

test.each<[string, readonly JointMember[], readonly MemberFault[]]>([
  ["a criterion is left out", [{ set: 0, no: 1 }], [{ kind: "absent", set: 1, no: 1 }]],
  [
    "a criterion stands twice",
    [
      { set: 0, no: 1 },
      { set: 1, no: 1 },
      { set: 1, no: 19 },
    ],
    [{ kind: "twice", set: 1, no: 19 }],
  ],
  [
    "there is no such criterion",
    [
      { set: 0, no: 1 },
      { set: 1, no: 20 },
    ],
    [
      { kind: "unknown", set: 1, no: 20 },
      { kind: "absent", set: 1, no: 1 },
    ],
  ],
])("the check says when %s", (_name, members, faults) => {
  expect(memberFaults(parseJointList(withMembers(members)), [communeSet, advancedSet])).toEqual(faults);
});

test.each([
  ["in another order", [advancedSet, communeSet], [0, 1]],
  ["another one", [communeSet, villageSet], [1]],
  ["too few", [communeSet], [1]],
])("the check says when the sets are %s", (_name, sets, places) => {
  expect(memberFaults(shipped, sets)).toEqual(places.map((set) => ({ kind: "otherSet", set })));
});
