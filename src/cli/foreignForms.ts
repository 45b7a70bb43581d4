import { readableGrid } from "../grid/legacy/readableGrid";
import type { SheetGrid } from "../grid/sheetGrid";
import type { AnnexReading } from "../recognition/annex/annexReading";
import { readAnnex } from "../recognition/annex/readAnnex";
import type { ForeignTable } from "../recognition/foreign/foreignTable";
import type { Recogniser } from "../recognition/foreign/recogniseWorkbook";
import { recogniserOf } from "../usecases/foreign/knownSets";
import type { FileSheet } from "../xlsx/readWorkbookFile";
import { annexJson } from "./annexJson";
import { fileLists } from "./fileLists";
import { foreignCriteriaReports } from "./foreignCriteriaJson";
import { foreignFundingReport } from "./foreignFundingJson";
import type { FormReport } from "./formReport";
import type { Words } from "./words";

/** Forms of others, known by what stands in them alone. */
export class ForeignForms {
  /** Made with the first sheet that is asked for, and the same for every file. */
  private recogniser: Promise<Recogniser> | null = null;

  constructor(private readonly words: Words) {}

  /** A decision's annex has no results, so it is looked for where there are none. */
  async on({ name, grid }: FileSheet): Promise<readonly FormReport[]> {
    this.recogniser ??= recogniserOf(fileLists([]));
    const { tables, view } = (await this.recogniser).sheet({ name, grid });
    const annex = tables.some(hasAnswers) ? [] : annexOn(name, grid);
    if (annex.length > 0) return annex;
    return tables.flatMap((table) => {
      switch (table.kind) {
        case "criteria":
          return foreignCriteriaReports(table, view, this.words.findings.sentence);
        case "funding":
          return [foreignFundingReport(table, view, this.words.findings.sentence)];
        case "annex":
          return [];
      }
    });
  }
}

/** Somewhere to report something, or something already reported. */
function hasAnswers(table: ForeignTable): boolean {
  return table.kind === "criteria" && (table.valueColumn !== null || table.verdictColumn !== null);
}

/** Old decisions were typed in old fonts. */
function annexOn(name: string, grid: SheetGrid): readonly FormReport[] {
  const reading = readAnnex(readableGrid(grid));
  if (reading === null || !namesAnArea(reading)) return [];
  return [{ json: annexJson(reading, name), findings: [], counter: null, own: null }];
}

/** Nobody is there to correct a reading: columns of which none is known (money by source) make no annex. */
function namesAnArea({ areas, doubts }: AnnexReading): boolean {
  return areas.length > doubts.filter(({ code }) => code === "areaUnknown").length;
}
