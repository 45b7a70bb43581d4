import * as v from "valibot";
import type { CriterionSet, CriterionSetId } from "./criterionSet";
import { nfcText } from "./nfcText";

/**
 * Two or more criterion sets in one list: a commune that keeps the first set and works towards the next plans both
 * on one sheet, criteria on the same subject together. Order and names are those of the plan the list was read from.
 */
export type JointList = {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** Short word for sheet names: "NTM+NC". */
  readonly sheetLabel: string;
  readonly sets: readonly CriterionSetId[];
  /** What tells the sets apart within a group, in the order of `sets`. */
  readonly setLabels: readonly string[];
  readonly groups: readonly JointGroup[];
};

export type JointGroup = {
  /** Never shown and no criterion number: group "21" is "Tiêu chí số 19". */
  readonly id: string;
  readonly name: string;
  readonly members: readonly JointMember[];
};

/** A criterion: `set` counts from 0 in `JointList.sets`, `no` is its number in that set. */
export type JointMember = { readonly set: number; readonly no: number };

/**
 * The one way from JSON to a JointList. Throws JointListError with the path of the first fault.
 * Whether its members exist only the sets can tell: `memberFaults`.
 */
export function parseJointList(json: unknown): JointList {
  const parsed = v.safeParse(listSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new JointListError(v.getDotPath(issue) ?? "", issue.message);
  }
  const list = parsed.output;
  if (list.setLabels.length !== list.sets.length) throw new JointListError("setLabels", "one label for each set");
  requireUnique(list.sets, "sets");
  requireUnique(
    list.groups.map((group) => group.id),
    "groups",
  );
  requireListedSets(list);
  return list;
}

/** Error thrown when a pack is no valid joint list; `path` says where. */
export class JointListError extends Error {
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(`joint list: ${path}: ${reason}`);
    this.name = "JointListError";
  }
}

const listSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{3,60}$/)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: nfcText(200),
  sheetLabel: nfcText(8),
  sets: v.pipe(v.array(nfcText(60)), v.minLength(2)),
  setLabels: v.array(nfcText(30)),
  groups: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,4}$/)),
        name: nfcText(120),
        members: v.pipe(
          v.array(
            v.strictObject({
              set: v.pipe(v.number(), v.integer(), v.minValue(0)),
              no: v.pipe(v.number(), v.integer(), v.minValue(1)),
            }),
          ),
          v.minLength(1),
        ),
      }),
    ),
    v.minLength(1),
  ),
});

function requireUnique(values: readonly string[], path: string): void {
  const twice = values.find((value, index) => values.indexOf(value) !== index);
  if (twice !== undefined) throw new JointListError(path, `"${twice}" stands twice`);
}

function requireListedSets(list: JointList): void {
  for (const [groupIndex, group] of list.groups.entries()) {
    const index = group.members.findIndex((member) => member.set >= list.sets.length);
    if (index >= 0) throw new JointListError(`groups.${groupIndex}.members.${index}.set`, "no such set in the list");
  }
}

export type MemberFault =
  /** The set given at this place is not the one the list names. */
  | { readonly kind: "otherSet"; readonly set: number }
  | ({ readonly kind: "unknown" | "twice" | "absent" } & JointMember);

/** What keeps the list from holding every criterion of its sets exactly once; empty when it does. */
export function memberFaults(list: JointList, sets: readonly CriterionSet[]): readonly MemberFault[] {
  const count = Math.max(list.sets.length, sets.length);
  const places = Array.from({ length: count }, (_, set) => set);
  const otherSets = places
    .filter((set) => list.sets[set] !== sets[set]?.id)
    .map((set): MemberFault => ({ kind: "otherSet", set }));
  if (otherSets.length > 0) return otherSets;

  const members = list.groups.flatMap((group) => group.members);
  const criteria = sets.flatMap((set, index) => set.criteria.map(({ no }): JointMember => ({ set: index, no })));
  return [
    ...members.filter((member) => !holds(criteria, member)).map(fault("unknown")),
    ...members.filter((member, index) => holds(members.slice(0, index), member)).map(fault("twice")),
    ...criteria.filter((criterion) => !holds(members, criterion)).map(fault("absent")),
  ];
}

function holds(members: readonly JointMember[], { set, no }: JointMember): boolean {
  return members.some((member) => member.set === set && member.no === no);
}

function fault(kind: "unknown" | "twice" | "absent"): (member: JointMember) => MemberFault {
  return ({ set, no }) => ({ kind, set, no });
}
