import type { Finding } from "../finding";
import { factsOf, placeOf, type CheckedSheet, type OtherSheet } from "./crossSheet";
import { isSameName } from "./placeNames";

/** DESCRIPTION: no sheet of an older layout about the same stands beside this one: the wrong one might be sent. */
export function checkOlderSheets(sheet: CheckedSheet, others: readonly OtherSheet[]): readonly Finding[] {
  return others
    .filter((other) => isOlderTwin(sheet, other))
    .map(({ sheetName }) => ({ severity: "note", target: placeOf(sheet), code: "cross.olderSheet", sheetName }));
}

function isOlderTwin(sheet: CheckedSheet, other: OtherSheet): boolean {
  const own = factsOf(sheet);
  if (other.kind === "older") {
    const { setId, year, commune, village } = other.older;
    const villages = village === "" ? [] : [village];
    return (
      sheet.kind === "criteria" &&
      own.setId === setId &&
      own.year === year &&
      isSameName(own.commune, commune) &&
      isSameList(own.villages, villages)
    );
  }
  if (sheet.kind !== "table" || other.kind !== "table" || other.table.layout >= sheet.table.layout) return false;
  const facts = factsOf(other);
  return (
    facts.formKind === own.formKind &&
    facts.year === own.year &&
    isSameName(facts.commune, own.commune) &&
    isSameList(facts.villages, own.villages)
  );
}

function isSameList(here: readonly string[], there: readonly string[]): boolean {
  return here.length === there.length && here.every((name, index) => isSameName(name, there[index] ?? ""));
}
