import { requireEditableWorkbook } from "../edit/guards";
import type { Area } from "../model/address";
import { isEntireColumns, isEntireRows } from "../model/address";
import { parseAddress, splitAddressList } from "../model/addressText";
import { ExcelError } from "../model/excelError";
import type { Page, PageZoom } from "../model/page";
import type { Argument, Property } from "../protocol/hostObject";
import { ObjectClass } from "../protocol/hostObject";
import type { Json } from "../protocol/json";
import { booleanOf, fieldsOf, integerOf, isMissing, numberOf, oneOf, textOf } from "./arguments";
import { headersFooters } from "./headerFooter";
import { range } from "./range";
import { rangeAreas } from "./rangeAreas";
import { RangeSelf } from "./rangeSelf";
import type { SheetSelf } from "./worksheet";

/** Excel.PaperType, the sizes in use in Vietnam and Excel's own default. */
const PAPER = ["A3", "A4", "A5", "Letter", "Legal"] as const;

function change({ app, sheet }: SheetSelf, edit: Partial<Page>): void {
  requireEditableWorkbook(app);
  sheet.page = { ...sheet.page, ...edit };
}

function paged(read: (page: Page) => Json, edit: (value: Argument) => Partial<Page>): Property<SheetSelf> {
  return { read: ({ sheet }) => read(sheet.page), write: (self, value) => change(self, edit(value)) };
}

function margin(value: Argument): number {
  const points = numberOf(value);
  if (points < 0) throw new ExcelError("InvalidArgument", `a margin of ${points} points`);
  return points;
}

/** Excel.PageLayoutZoom: either a scale of 10 to 400 percent or numbers of pages to fit into. */
function zoomOf(value: Argument): PageZoom {
  const fields = fieldsOf(value);
  const optional = (name: string): number | null => (isMissing(fields[name]) ? null : integerOf(fields[name]));
  const zoom = {
    scale: optional("scale"),
    horizontalFitToPages: optional("horizontalFitToPages"),
    verticalFitToPages: optional("verticalFitToPages"),
  };
  if (zoom.scale !== null && (zoom.scale < 10 || zoom.scale > 400)) {
    throw new ExcelError("InvalidArgument", `a scale of ${zoom.scale} %`);
  }
  if (zoom.scale !== null && (zoom.horizontalFitToPages !== null || zoom.verticalFitToPages !== null)) {
    throw new ExcelError("InvalidArgument", "a page is scaled or fitted, not both");
  }
  return zoom;
}

/** A range, range areas or an address of this sheet. */
function areasOf({ sheet }: SheetSelf, argument: Argument | undefined): readonly Area[] {
  const self = range.selfOf(argument) ?? rangeAreas.selfOf(argument);
  if (self !== null) {
    if (self.sheet !== sheet) throw new ExcelError("InvalidArgument", "a range on another sheet");
    return self.areas;
  }
  return splitAddressList(textOf(argument)).map((text) => {
    const parsed = parseAddress(text);
    if (parsed === null) throw new ExcelError("InvalidArgument", `"${text}" is no address`);
    return parsed.area;
  });
}

function oneArea(self: SheetSelf, argument: Argument | undefined): Area {
  const [area, ...more] = areasOf(self, argument);
  if (area === undefined || more.length > 0) throw new ExcelError("InvalidArgument", "one area was expected");
  return area;
}

/** Excel.PageLayout: stored, and drawn by no one here. Page setup is open on a protected sheet. */
export const pageLayout = new ObjectClass<SheetSelf>("PageLayout", {
  properties: {
    Orientation: paged(
      (page) => page.orientation,
      (value) => ({ orientation: oneOf(["Portrait", "Landscape"], value) }),
    ),
    PaperSize: paged(
      (page) => page.paperSize,
      (value) => ({ paperSize: oneOf(PAPER, value) }),
    ),
    Zoom: paged(
      (page) => ({ ...page.zoom }),
      (value) => ({ zoom: zoomOf(value) }),
    ),
    LeftMargin: paged(
      (page) => page.leftMargin,
      (value) => ({ leftMargin: margin(value) }),
    ),
    RightMargin: paged(
      (page) => page.rightMargin,
      (value) => ({ rightMargin: margin(value) }),
    ),
    TopMargin: paged(
      (page) => page.topMargin,
      (value) => ({ topMargin: margin(value) }),
    ),
    BottomMargin: paged(
      (page) => page.bottomMargin,
      (value) => ({ bottomMargin: margin(value) }),
    ),
    HeaderMargin: paged(
      (page) => page.headerMargin,
      (value) => ({ headerMargin: margin(value) }),
    ),
    FooterMargin: paged(
      (page) => page.footerMargin,
      (value) => ({ footerMargin: margin(value) }),
    ),
    CenterHorizontally: paged(
      (page) => page.centerHorizontally,
      (value) => ({ centerHorizontally: booleanOf(value) }),
    ),
    CenterVertically: paged(
      (page) => page.centerVertically,
      (value) => ({ centerVertically: booleanOf(value) }),
    ),
    PrintGridlines: paged(
      (page) => page.printGridlines,
      (value) => ({ printGridlines: booleanOf(value) }),
    ),
    PrintHeadings: paged(
      (page) => page.printHeadings,
      (value) => ({ printHeadings: booleanOf(value) }),
    ),
    BlackAndWhite: paged(
      (page) => page.blackAndWhite,
      (value) => ({ blackAndWhite: booleanOf(value) }),
    ),
  },
  objects: { HeadersFooters: (self) => headersFooters.of(self) },
  methods: {
    SetPrintArea: {
      effect: "write",
      call: (self, [argument]) => {
        change(self, { printArea: areasOf(self, argument) });
        return null;
      },
    },
    SetPrintTitleRows: {
      effect: "write",
      call: (self, [argument]) => {
        const titleRows = oneArea(self, argument);
        if (!isEntireRows(titleRows)) throw new ExcelError("InvalidArgument", "title rows are entire rows");
        change(self, { titleRows });
        return null;
      },
    },
    SetPrintTitleColumns: {
      effect: "write",
      call: (self, [argument]) => {
        const titleColumns = oneArea(self, argument);
        if (!isEntireColumns(titleColumns)) throw new ExcelError("InvalidArgument", "title columns are entire columns");
        change(self, { titleColumns });
        return null;
      },
    },
    GetPrintAreaOrNullObject: {
      effect: "read",
      call: ({ app, sheet }) =>
        sheet.page.printArea.length === 0 ? null : rangeAreas.of(RangeSelf.of(app, sheet, sheet.page.printArea)),
    },
    GetPrintTitleRowsOrNullObject: {
      effect: "read",
      call: ({ app, sheet }) =>
        sheet.page.titleRows === null ? null : range.of(RangeSelf.of(app, sheet, [sheet.page.titleRows])),
    },
  },
});
