import type { Recogniser } from "../../recognition/foreign/recogniseWorkbook";
import type { ListSource, Outcome, SheetReading, WorkbookPort, WorkbookProblem } from "../ports";
import { colourForeignSheet } from "./colourForeignSheet";
import type { CriteriaReport } from "./foreignReading";
import { fillVerdicts } from "./fillVerdicts";
import type { ForeignWork } from "./foreignWork";
import { recogniserOf } from "./knownSets";
import { foreignReading, sheetsWithTables } from "./readForeignSheet";
import { parseRemembered, withCorrection, withTemplate, type RememberedTemplate } from "./remembered";
import { understandSheet, type UnderstoodSheet } from "./understandSheet";

type ForeignPorts = { readonly workbook: WorkbookPort; readonly lists: ListSource };

/** The workbook's own word on its templates, in its settings. */
const NOTE_KEY = "bntm.foreign";

type Understood = {
  readonly reading: SheetReading;
  readonly sheet: UnderstoodSheet;
  readonly recogniser: Recogniser;
  readonly inWorkbook: readonly RememberedTemplate[];
};

export function createForeignWork({ workbook, lists }: ForeignPorts): ForeignWork {
  const understood = async (
    sheetId: string | null,
    machine: string | null,
  ): Promise<Outcome<Understood, WorkbookProblem>> => {
    const read = await workbook.readSheetWithLook(sheetId);
    if (!read.ok) return read;
    const note = await workbook.readNote(NOTE_KEY);
    if (!note.ok) return note;
    const inWorkbook = parseRemembered(note.value);
    // Sets people edit meanwhile count from the next reading on.
    const recogniser = await recogniserOf(lists);
    const sheet = understandSheet(recogniser, read.value, [inWorkbook, parseRemembered(machine)]);
    return { ok: true, value: { reading: read.value, sheet, recogniser, inWorkbook } };
  };
  return {
    async read(machine) {
      const found = await understood(null, machine);
      if (!found.ok) return found;
      const { reading, sheet, recogniser } = found.value;
      const value = foreignReading(reading, sheet, await setChoices(lists));
      if (value.tables.length > 0) return { ok: true, value };
      const all = await workbook.readAllSheets();
      return all.ok ? { ok: true, value: { ...value, elsewhere: sheetsWithTables(recogniser, all.value) } } : all;
    },
    async correct(sheetId, correction, machine) {
      const found = await understood(sheetId, machine);
      if (!found.ok) return found;
      const { reading, sheet, recogniser, inWorkbook } = found.value;
      const { base, remembered } = sheet;
      const next = base === null ? null : withCorrection(remembered, base, sheetId, correction);
      if (next === null) return { ok: false, problem: { code: "changed" } };
      const kept = withTemplate(inWorkbook, next);
      const written = await workbook.writeNote(NOTE_KEY, JSON.stringify(kept));
      if (!written.ok) return written;
      const again = understandSheet(recogniser, reading, [kept]);
      // The next workbook from this template is of another year.
      const known = JSON.stringify(withTemplate(parseRemembered(machine), { ...next, years: {} }));
      return {
        ok: true,
        value: { reading: foreignReading(reading, again, await setChoices(lists)), machine: known },
      };
    },
    async colour(sheetId, machine) {
      const found = await understood(sheetId, machine);
      return found.ok ? colourForeignSheet(workbook, found.value.reading, found.value.sheet) : found;
    },
    async outline(sheetId, region) {
      const position = { row: region.top, column: region.left };
      const selected = await workbook.select({ sheetId, position, area: region });
      return selected.ok ? { ok: true, value: null } : selected;
    },
    async fillVerdicts(sheetId, machine) {
      const found = await understood(sheetId, machine);
      return found.ok ? fillVerdicts(workbook, found.value.reading, found.value.sheet) : found;
    },
    async takeBack(inverse) {
      const written = await workbook.editSheet(inverse);
      if (!written.ok) return written;
      return written.value.kind === "written" ? { ok: true, value: null } : { ok: false, problem: { code: "changed" } };
    },
    uncolour: async (sheetId) => (await workbook.colours()).uncolourSheet(sheetId),
  };
}

/** Every set a table can be of; a joint list by the sets in it. */
async function setChoices(lists: ListSource): Promise<CriteriaReport["choices"]["sets"]> {
  const loaded = await Promise.all(
    lists.choices.map(async ({ setId, title, years }) => ({
      title,
      list: await lists.load(setId, { inForceOn: `${years.to}-12-31` }),
    })),
  );
  return loaded.flatMap(({ title, list }) =>
    list === null ? [] : [{ title, setIds: list.sets.map(({ set }) => set.id) }],
  );
}
