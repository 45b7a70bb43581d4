import type { NamedRange, PageSetup, PaperSize, WriteSheet } from "hucre";
import { absoluteAreaText, quotedSheetName } from "../excel-host/model/addressText";
import type { HeaderFooter, Page } from "../excel-host/model/page";
import { inches } from "./fileUnits";

export function pageToFile(
  page: Page,
  showGridlines: boolean,
): Pick<WriteSheet, "pageSetup" | "headerFooter" | "view" | "rowBreaks"> {
  return {
    pageSetup: setup(page),
    headerFooter: headerFooter(page.headerFooter),
    view: { showGridLines: showGridlines },
    // hucre counts the last row of the page that ends, from 0; the model the first row of the page that begins.
    ...(page.rowBreaks.length === 0 ? {} : { rowBreaks: page.rowBreaks.map((row) => row - 1) }),
  };
}

function setup(page: Page): PageSetup {
  const { scale, horizontalFitToPages, verticalFitToPages } = page.zoom;
  const fits = horizontalFitToPages !== null || verticalFitToPages !== null;
  return {
    ...paper(page.paperSize),
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    ...(fits
      ? { fitToPage: true, fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 }
      : { scale: scale ?? 100 }),
    margins: {
      left: inches(page.leftMargin),
      right: inches(page.rightMargin),
      top: inches(page.topMargin),
      bottom: inches(page.bottomMargin),
      header: inches(page.headerMargin),
      footer: inches(page.footerMargin),
    },
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
  };
}

const PAPERS: Readonly<Record<string, PaperSize>> = { Letter: "letter", Legal: "legal", A3: "a3", A4: "a4", A5: "a5" };

function paper(size: string): Pick<PageSetup, "paperSize"> {
  const paperSize = PAPERS[size];
  return paperSize === undefined ? {} : { paperSize };
}

/**
 * Print area and repeated rows are names of the sheet. They are written as such and not as page setup,
 * because hucre 1.0.0 leaves the sheet's name there without its quotes, and "Biểu 01!$A$1" is no reference.
 */
export function pageNames(sheetName: string, page: Page): NamedRange[] {
  const on = `${quotedSheetName(sheetName)}!`;
  const titles = [page.titleColumns, page.titleRows].flatMap((area) =>
    area === null ? [] : [on + absoluteAreaText(area)],
  );
  const areas = page.printArea.map((area) => on + absoluteAreaText(area));
  return [
    ...(areas.length === 0 ? [] : [{ name: "_xlnm.Print_Area", range: areas.join(","), scope: sheetName }]),
    ...(titles.length === 0 ? [] : [{ name: "_xlnm.Print_Titles", range: titles.join(","), scope: sheetName }]),
  ];
}

function headerFooter(texts: HeaderFooter): NonNullable<WriteSheet["headerFooter"]> {
  const header = parts(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = parts(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  return { ...(header === "" ? {} : { oddHeader: header }), ...(footer === "" ? {} : { oddFooter: footer }) };
}

function parts(left: string, center: string, right: string): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
}
