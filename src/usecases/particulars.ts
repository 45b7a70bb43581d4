import * as v from "valibot";
import { OPTIONAL_SOURCES, type OptionalSource } from "../forms/money/fundingSourceId";
import { MONEY_UNITS, type MoneyUnit } from "../forms/money/moneyUnit";
import { isTableSheet } from "../recognition/formMark";
import { readOwnForm } from "../recognition/ownForm";
import type { Outcome, WorkbookPort, WorkbookProblem } from "./ports";

/** What a commune enters once per workbook; each inserted sheet then carries its own copy. */
export type Particulars = {
  readonly commune: string;
  readonly communeCode: string;
  /** Region or group of communes, by criterion set or form. */
  readonly areas: Readonly<Record<string, string>>;
  /** Null while the usual list stands. */
  readonly responsibles: readonly string[] | null;
  /** Sources of money this commune has no use for: their columns and rows are left out. */
  readonly withoutSources: readonly OptionalSource[];
  readonly moneyUnit: MoneyUnit;
};

const NOTE_KEY = "bntm.particulars";

/** Longer than any real answer: a note somebody tampered with counts as none. */
const LONGEST = 200;

const text = v.pipe(v.string(), v.maxLength(LONGEST));

const schema = v.object({
  commune: text,
  communeCode: text,
  areas: v.pipe(v.record(text, text), v.maxEntries(20)),
  responsibles: v.nullable(v.pipe(v.array(text), v.maxLength(50))),
  withoutSources: v.pipe(v.array(v.picklist(OPTIONAL_SOURCES)), v.maxLength(OPTIONAL_SOURCES.length)),
  moneyUnit: v.picklist(MONEY_UNITS),
});

/**
 * What is known of the commune in this workbook: the note kept in its settings, else what its own sheets say, because
 * another program may have saved the file without the note. Null in a workbook without either.
 */
export async function readParticulars(workbook: WorkbookPort): Promise<Outcome<Particulars | null, WorkbookProblem>> {
  const note = await workbook.readNote(NOTE_KEY);
  if (!note.ok) return note;
  const noted = note.value === null ? null : parsedNote(note.value);
  if (noted !== null) return { ok: true, value: noted };
  const sheets = await workbook.readAllSheets();
  if (!sheets.ok) return sheets;
  const ours = sheets.value.filter(({ grid }) => isTableSheet(grid) || readOwnForm(grid).kind === "form");
  return { ok: true, value: ours.length === 0 ? null : (await sheetsOwn()).particularsOf(ours) };
}

export function writeParticulars(
  workbook: WorkbookPort,
  particulars: Particulars,
): Promise<Outcome<null, WorkbookProblem>> {
  return workbook.writeNote(NOTE_KEY, JSON.stringify(particulars));
}

function parsedNote(note: string): Particulars | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(note));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Only a workbook with sheets of ours needs the script that reads them. */
const sheetsOwn = () => import(/* webpackChunkName: "sheet-particulars" */ "./sheetParticulars");
