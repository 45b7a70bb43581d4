import { requireEditableWorkbook } from "../edit/guards";
import type { Area } from "../model/address";
import { isEntireRows } from "../model/address";
import { parseAddress } from "../model/addressText";
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

/** Excel.PageLayoutZoom: of its kinds only the numbers of pages to fit the width and the height into. */
function zoomOf(value: Argument): PageZoom {
  const { horizontalFitToPages, verticalFitToPages, ...others } = fieldsOf(value);
  const [other] = Object.keys(others).filter((name) => !isMissing(others[name]));
  if (other !== undefined) throw new ExcelError("ApiNotFound", `the Excel stand-in has no PageLayoutZoom.${other}`);
  const vertical = isMissing(verticalFitToPages) ? null : integerOf(verticalFitToPages);
  return { scale: null, horizontalFitToPages: integerOf(horizontalFitToPages), verticalFitToPages: vertical };
}

/** Excel.PageLayoutMarginOptions: those left out stay as they are. */
function marginsOf(value: Argument): Partial<Page> {
  const { left, right, top, bottom, ...others } = fieldsOf(value);
  const [other] = Object.keys(others).filter((name) => !isMissing(others[name]));
  if (other !== undefined) throw new ExcelError("ApiNotFound", `the Excel stand-in sets no margin "${other}"`);
  return {
    ...(isMissing(left) ? {} : { leftMargin: margin(left) }),
    ...(isMissing(right) ? {} : { rightMargin: margin(right) }),
    ...(isMissing(top) ? {} : { topMargin: margin(top) }),
    ...(isMissing(bottom) ? {} : { bottomMargin: margin(bottom) }),
  };
}

function areaOf(argument: Argument | undefined): Area {
  const text = textOf(argument);
  const parsed = parseAddress(text);
  if (parsed === null) throw new ExcelError("InvalidArgument", `"${text}" is no address`);
  return parsed.area;
}

/** An address or a range of the sheet. */
function areaOn({ sheet }: SheetSelf, argument: Argument | undefined): Area {
  const self = range.selfOf(argument);
  if (self === null) return areaOf(argument);
  if (self.sheet !== sheet) throw new ExcelError("InvalidArgument", "a range on another sheet");
  return self.area;
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
    CenterHorizontally: paged(
      (page) => page.centerHorizontally,
      (value) => ({ centerHorizontally: booleanOf(value) }),
    ),
  },
  objects: { HeadersFooters: (self) => headersFooters.of(self) },
  methods: {
    SetPrintMargins: {
      effect: "write",
      call: (self, [unit, options]) => {
        if (options === undefined || textOf(unit) !== "Points") {
          throw new ExcelError("ApiNotFound", "the Excel stand-in takes margins in points");
        }
        change(self, marginsOf(options));
        return null;
      },
    },
    SetPrintArea: {
      effect: "write",
      call: (self, [argument]) => {
        change(self, { printArea: [areaOn(self, argument)] });
        return null;
      },
    },
    GetPrintAreaOrNullObject: {
      effect: "read",
      call: ({ app, sheet }) => {
        const { printArea } = sheet.page;
        return printArea.length === 0 ? null : rangeAreas.of(RangeSelf.of(app, sheet, printArea));
      },
    },
    SetPrintTitleRows: {
      effect: "write",
      call: (self, [argument]) => {
        const titleRows = areaOf(argument);
        if (!isEntireRows(titleRows)) throw new ExcelError("InvalidArgument", "title rows are entire rows");
        change(self, { titleRows });
        return null;
      },
    },
  },
});
