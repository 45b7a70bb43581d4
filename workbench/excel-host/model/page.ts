import type { Area } from "./address";

export type HeaderFooter = {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
};

export type PageZoom = {
  readonly scale: number | null;
  readonly horizontalFitToPages: number | null;
  readonly verticalFitToPages: number | null;
};

/** Page setup. Margins are points. */
export type Page = {
  readonly orientation: "Portrait" | "Landscape";
  readonly paperSize: string;
  readonly zoom: PageZoom;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly headerFooter: HeaderFooter;
  readonly printArea: readonly Area[];
  readonly titleRows: Area | null;
  readonly titleColumns: Area | null;
  /** Zero-based rows before which a new page begins by hand, in ascending order. */
  readonly rowBreaks: readonly number[];
};

const EMPTY_HEADER_FOOTER: HeaderFooter = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** A new sheet's page: 0.7 and 0.75 inch margins, 0.3 inch for header and footer. */
export const DEFAULT_PAGE: Page = {
  orientation: "Portrait",
  paperSize: "Letter",
  zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  headerFooter: EMPTY_HEADER_FOOTER,
  printArea: [],
  titleRows: null,
  titleColumns: null,
  rowBreaks: [],
};
