import type { Finding, Severity } from "../finding";
import type { RepairEntry } from "../repair";
import { factsOf, headOf, placeOf, type CheckedSheet, type OtherSheet, type SheetFacts } from "./crossSheet";
import { isSameName, isSameSpelling } from "./placeNames";

type Other = { readonly sheetName: string; readonly facts: SheetFacts };

/**
 * DESCRIPTION: sheets of one year say the same of commune, code, villages, group of communes, criterion set and day. Each
 * thing is said once, with the first sheet that has it otherwise.
 */
export function checkCrossParticulars(sheet: CheckedSheet, others: readonly OtherSheet[]): readonly Finding[] {
  const own = factsOf(sheet);
  const compared = others.flatMap((other): readonly Other[] => {
    if (other.kind === "older") return [];
    const facts = factsOf(other);
    return facts.year === own.year && facts.example === own.example ? [{ sheetName: other.sheetName, facts }] : [];
  });
  const ofCommune = compared.filter(({ facts }) => isOneCommune(own, facts));
  return [
    ...commune(sheet, own, compared),
    ...code(sheet, own, ofCommune),
    ...villages(sheet, own, ofCommune),
    ...area(sheet, own, ofCommune),
    ...set(sheet, own, ofCommune),
    ...day(sheet, own, ofCommune),
  ];
}

/** By its code where both have one: names are what is compared. */
function isOneCommune(own: SheetFacts, other: SheetFacts): boolean {
  const sameCode = own.communeCode !== "" && own.communeCode === other.communeCode;
  return sameCode || isSameName(own.commune, other.commune);
}

function commune(sheet: CheckedSheet, own: SheetFacts, others: readonly Other[]): readonly Finding[] {
  const spelt = others.find(({ facts }) => isOneCommune(own, facts) && facts.commune !== own.commune);
  if (spelt !== undefined) {
    const names = { what: "commune", here: own.commune, there: spelt.facts.commune } as const;
    return [nameFinding(sheet, own, names, spelt.sheetName)];
  }
  const foreign = others.find(({ facts }) => !isOneCommune(own, facts));
  if (foreign === undefined) return [];
  const { sheetName, facts } = foreign;
  return [{ severity: "note", target: placeOf(sheet), code: "cross.otherCommune", there: facts.commune, sheetName }];
}

function code(sheet: CheckedSheet, own: SheetFacts, others: readonly Other[]): readonly Finding[] {
  const other = others.find(
    ({ facts }) => own.communeCode !== "" && facts.communeCode !== "" && facts.communeCode !== own.communeCode,
  );
  if (other === undefined) return [];
  const { sheetName, facts } = other;
  const [here, there] = [own.communeCode, facts.communeCode];
  return [{ severity: "note", target: placeOf(sheet), code: "cross.codeDiffers", here, there, sheetName }];
}

/** Còn Toòng and Còn Tòong are one village; Pò Tấu and Pò Tàu may be two, so that only a reader can tell. */
function villages(sheet: CheckedSheet, own: SheetFacts, others: readonly Other[]): readonly Finding[] {
  return own.villages.flatMap((here): readonly Finding[] => {
    for (const { sheetName, facts } of others) {
      if (facts.villages.includes(here)) continue;
      const there = facts.villages.find((name) => isSameName(name, here) && !own.villages.includes(name));
      if (there === undefined) continue;
      return [nameFinding(sheet, own, { what: "village", here, there }, sheetName)];
    }
    return [];
  });
}

type Names = { readonly what: "commune" | "village"; readonly here: string; readonly there: string };

function nameFinding(sheet: CheckedSheet, own: SheetFacts, names: Names, sheetName: string): Finding {
  const severity: Severity = isSameSpelling(names.here, names.there) || names.what === "commune" ? "explain" : "note";
  return {
    severity,
    target: placeOf(sheet),
    code: "cross.nameDiffers",
    ...names,
    sheetName,
    ...respelt(sheet, own, names),
  };
}

/** Either spelling may be the right one; only while the line stands as it was inserted. */
function respelt(sheet: CheckedSheet, own: SheetFacts, { here, there }: Names): Pick<Finding, "repair"> {
  const target = placeOf(sheet);
  if (target.seen !== own.placeLine || !target.seen.includes(here)) return {};
  const entry = (text: string): RepairEntry => ({ entry: { kind: "text", text } });
  const other = target.seen.replace(here, () => there);
  return { repair: { kind: "choice", options: [entry(other), entry(target.seen)] } };
}

function area(sheet: CheckedSheet, own: SheetFacts, others: readonly Other[]): readonly Finding[] {
  const other = others.find(({ facts }) => isOneSet(own, facts) && facts.area !== own.area);
  if (other === undefined) return [];
  return [{ severity: "explain", target: placeOf(sheet), code: "cross.areaDiffers", sheetName: other.sheetName }];
}

function set(sheet: CheckedSheet, own: SheetFacts, others: readonly Other[]): readonly Finding[] {
  const other = others.find(
    ({ facts }) =>
      isOneSet(own, facts) && facts.setVersions.length > 0 && facts.setVersions.join(" ") !== own.setVersions.join(" "),
  );
  if (other === undefined || own.setVersions.length === 0) return [];
  return [{ severity: "explain", target: placeOf(sheet), code: "cross.setDiffers", sheetName: other.sheetName }];
}

function isOneSet(own: SheetFacts, other: SheetFacts): boolean {
  return own.setId !== "" && own.setId === other.setId;
}

/** Another form of the same kind of report with no sheet of the same day: a workbook may keep last quarter's sheets. */
function day(sheet: CheckedSheet, own: SheetFacts, others: readonly Other[]): readonly Finding[] {
  const here = own.asOf;
  if (own.mode === "plan" || here === null) return [];
  const dated = others.flatMap(({ sheetName, facts }) => {
    const isOther = facts.formKind !== own.formKind && facts.mode === own.mode && facts.asOf !== null;
    return isOther ? [{ sheetName, formKind: facts.formKind, there: facts.asOf }] : [];
  });
  const agreeing = new Set(dated.flatMap(({ formKind, there }) => (there === here ? [formKind] : [])));
  const other = dated.find(({ formKind }) => !agreeing.has(formKind));
  if (other === undefined) return [];
  const { there, sheetName } = other;
  return [{ severity: "note", target: headOf(sheet, "asOf"), code: "cross.dayDiffers", here, there, sheetName }];
}
