import type { PageSetup, Sheet as FileSheet } from "hucre";
import type { Area } from "../excel-host/model/address";
import { parseAddress } from "../excel-host/model/addressText";
import { DEFAULT_PAGE, type HeaderFooter, type Page } from "../excel-host/model/page";
import { pointsFromInches } from "./fileUnits";

export function pageFromFile({ pageSetup = {}, headerFooter, rowBreaks = [] }: FileSheet): Page {
  const { margins } = pageSetup;
  const points = (size: number | undefined, usual: number) => (size === undefined ? usual : pointsFromInches(size));
  return {
    ...DEFAULT_PAGE,
    orientation: pageSetup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPERS[pageSetup.paperSize ?? "letter"] ?? DEFAULT_PAGE.paperSize,
    zoom: zoom(pageSetup),
    leftMargin: points(margins?.left, DEFAULT_PAGE.leftMargin),
    rightMargin: points(margins?.right, DEFAULT_PAGE.rightMargin),
    topMargin: points(margins?.top, DEFAULT_PAGE.topMargin),
    bottomMargin: points(margins?.bottom, DEFAULT_PAGE.bottomMargin),
    headerMargin: points(margins?.header, DEFAULT_PAGE.headerMargin),
    footerMargin: points(margins?.footer, DEFAULT_PAGE.footerMargin),
    centerHorizontally: pageSetup.horizontalCentered ?? false,
    centerVertically: pageSetup.verticalCentered ?? false,
    headerFooter: textsFromFile(headerFooter?.oddHeader ?? "", headerFooter?.oddFooter ?? ""),
    // hucre cuts the list at every comma, one in the sheet's name too: pieces that are no address fall out.
    printArea: (pageSetup.printArea ?? "").split(",").flatMap(areas),
    titleRows: areas(pageSetup.printTitlesRow ?? "")[0] ?? null,
    titleColumns: areas(pageSetup.printTitlesColumn ?? "")[0] ?? null,
    rowBreaks: rowBreaks.map((row) => row + 1),
  };
}

const PAPERS: Readonly<Record<string, string>> = { letter: "Letter", legal: "Legal", a3: "A3", a4: "A4", a5: "A5" };

function zoom({ fitToPage, fitToWidth, fitToHeight, scale }: PageSetup): Page["zoom"] {
  if (fitToPage !== true) return { scale: scale ?? 100, horizontalFitToPages: null, verticalFitToPages: null };
  // In a file 0 means "as many pages as it takes", and a number left out means 1.
  const pages = (count: number | undefined) => (count === 0 ? null : (count ?? 1));
  return { scale: null, horizontalFitToPages: pages(fitToWidth), verticalFitToPages: pages(fitToHeight) };
}

function areas(text: string): Area[] {
  const parsed = parseAddress(text);
  return parsed === null ? [] : [parsed.area];
}

function textsFromFile(headerText: string, footerText: string): HeaderFooter {
  const header = threeParts(headerText);
  const footer = threeParts(footerText);
  return {
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  };
}

type ThreeParts = { readonly left: string; readonly center: string; readonly right: string };

/** "&LTrái&CGiữa&RPhải": a part goes on to the next of these three codes; text before any stands in the middle. */
function threeParts(text: string): ThreeParts {
  const part = (code: string) => new RegExp(`&${code}([\\s\\S]*?)(?=&[LCR]|$)`).exec(text)?.[1] ?? "";
  return { left: part("L"), center: /^&[LCR]/.test(text) ? part("C") : text, right: part("R") };
}
