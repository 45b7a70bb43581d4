import { printThreshold } from "../../../criteria/notation/printThreshold";
import { cellAddress } from "../../../grid/address";
import type {
  AnnexArea,
  AnnexIndicator,
  AnnexReading,
  AnnexRequirement,
} from "../../../recognition/annex/annexReading";
import { readAnnex } from "../../../recognition/annex/readAnnex";
import { understoodCells } from "../../../recognition/annex/understoodCells";
import type { Outcome, WorkbookPort, WorkbookProblem } from "../../ports";
import type { AnnexDraft, AnnexDraftRow, FoundAnnex } from "./annexDraft";

/** The annex on the sheet in front; null where there is none. Reads only. */
export async function findAnnex(
  workbook: Pick<WorkbookPort, "readSheetWithLook">,
): Promise<Outcome<FoundAnnex | null, WorkbookProblem>> {
  const sheet = await workbook.readSheetWithLook(null);
  if (!sheet.ok) return sheet;
  const { sheetId, sheetName, grid } = sheet.value;
  const reading = readAnnex(grid);
  if (reading === null) return { ok: true, value: null };
  const { doubts, left } = reading;
  const understood = understoodCells(reading).size;
  return { ok: true, value: { sheetId, sheetName, understood, doubts, left, draft: draftOf(reading) } };
}

function draftOf({ areas, criteria }: AnnexReading): AnnexDraft {
  return {
    areas: areas.map(({ id, heading, at }) => ({ id, heading, at })),
    criteria: criteria.map(({ no, name, at }) => ({ no, name, at })),
    rows: criteria.flatMap(({ no, indicators }) => indicators.flatMap((indicator) => rowsOf(no, indicator, areas))),
  };
}

function rowsOf(criterion: number, indicator: AnnexIndicator, areas: readonly AnnexArea[]): readonly AnnexDraftRow[] {
  const { code } = indicator;
  const row = (requirement: AnnexRequirement, part: string | null): AnnexDraftRow => ({
    key: cellAddress(requirement.at),
    at: requirement.at,
    criterion,
    code,
    part,
    text: requirement.text,
    unit: requirement.unit ?? "",
    cells: requirement.thresholds.flatMap(({ at, text, threshold }, index) => {
      const area = areas[index];
      if (area === undefined) return [];
      return [{ area: area.id, at, original: text, text: threshold === null ? "" : printThreshold(threshold) }];
    }),
    dropped: false,
  });
  return [row(indicator, null), ...indicator.parts.map((part) => row(part, part.label))];
}
