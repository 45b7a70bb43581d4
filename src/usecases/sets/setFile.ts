import { loadShippedSet } from "../../criteria/catalogue";
import type { CriterionSet } from "../../criteria/criterionSet";
import { criterionSetJson } from "../../criteria/criterionSetJson";
import { CriterionSetError, parseCriterionSet } from "../../criteria/parseCriterionSet";
import { isUnaltered } from "../../criteria/signedSet";
import { untrustedJson, type JsonRefusal } from "../../criteria/untrustedJson";
import type { Outcome } from "../ports";

/** A set on its way to somebody else. */
export type SetFile = { readonly name: string; readonly text: string };

/** Why a file was refused; `place` is a path within it ("sets.0.criteria.3"), "" for the whole. */
export type FileRefusal =
  | JsonRefusal
  /** No file of this product's. */
  | { readonly code: "otherFormat" }
  | { readonly code: "newerFormat"; readonly found: number }
  | { readonly code: "invalidSet"; readonly place: string; readonly reason: string }
  /** Says that it is the shipped set and is another: of another release of the add-in, or tampered with. */
  | { readonly code: "notAsShipped"; readonly title: string };

const FORMAT = "bieu-nong-thon-moi/bo-tieu-chi";
const VERSION = 1;

/** Sets in one file; a commune keeps two or three. */
const SETS_MAXIMUM = 20;

export function setFile(set: CriterionSet): SetFile {
  const content = { format: FORMAT, version: VERSION, sets: [criterionSetJson(set)] };
  return { name: `bo-tieu-chi-${set.id}.json`, text: JSON.stringify(content, null, 1) };
}

/** The sets in a file's text, all or none. */
export async function readSetFile(text: string): Promise<Outcome<readonly CriterionSet[], FileRefusal>> {
  const json = untrustedJson(text);
  if (!json.ok) return { ok: false, problem: json.refusal };
  const content = objectOf(json.value);
  const { format, version, sets } = content;
  if (format !== FORMAT || typeof version !== "number") return { ok: false, problem: { code: "otherFormat" } };
  if (version > VERSION) return { ok: false, problem: { code: "newerFormat", found: version } };
  if (!Array.isArray(sets) || sets.length === 0 || sets.length > SETS_MAXIMUM) {
    return { ok: false, problem: { code: "invalidSet", place: "sets", reason: `1 … ${SETS_MAXIMUM}` } };
  }
  const read: CriterionSet[] = [];
  for (const [index, entry] of sets.entries()) {
    const set = await readSet(entry, `sets.${index}`);
    if (!set.ok) return set;
    read.push(set.value);
  }
  return { ok: true, value: read };
}

async function readSet(json: unknown, place: string): Promise<Outcome<CriterionSet, FileRefusal>> {
  try {
    const set = parseCriterionSet(json);
    if (!isUnaltered(set)) {
      return { ok: false, problem: { code: "invalidSet", place: `${place}.edition.code`, reason: "altered" } };
    }
    if (set.edition === null && !(await isAsShipped(set))) {
      return { ok: false, problem: { code: "notAsShipped", title: set.title } };
    }
    return { ok: true, value: set };
  } catch (error) {
    if (!(error instanceof CriterionSetError)) throw error;
    return { ok: false, problem: { code: "invalidSet", place: `${place}.${error.path}`, reason: error.reason } };
  }
}

async function isAsShipped(set: CriterionSet): Promise<boolean> {
  const shipped = await loadShippedSet(set.id, { references: [`${set.id}@${set.version}`] });
  return shipped !== null && JSON.stringify(criterionSetJson(shipped)) === JSON.stringify(criterionSetJson(set));
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
