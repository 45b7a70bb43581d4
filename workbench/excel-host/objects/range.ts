import { clearFormats } from "../edit/clearFormats";
import { mergeCells } from "../edit/merges";
import { activateSheet } from "../edit/sheets";
import { deleteLines, insertLines } from "../edit/structure";
import type { Area } from "../model/address";
import { columnCount, isEntireRows, rowCount } from "../model/address";
import { ExcelError } from "../model/excelError";
import { ObjectClass } from "../protocol/hostObject";
import { booleanOf, integerOf, isMissing, oneOf } from "./arguments";
import { getCellProperties } from "./cellProperties";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import { dataValidation } from "./dataValidation";
import { rangeFormat } from "./rangeFormat";
import { columnHidden, rangeLineMethods } from "./rangeLines";
import { rangeSteps } from "./rangeSteps";
import { mergedAreasIn } from "./mergedAreas";
import { rangeAreas } from "./rangeAreas";
import { RangeSelf } from "./rangeSelf";
import { rangeValueProperties } from "./rangeValues";

/** Excel.Range. */
export const range: ObjectClass<RangeSelf> = new ObjectClass<RangeSelf>("Range", {
  identity: (self) => ({ _ReferenceId: self.app.references.idOf(range.of(self), self.live) }),
  properties: {
    ...rangeValueProperties,
    RowIndex: { read: ({ area }) => area.top },
    ColumnHidden: columnHidden,
    ColumnIndex: { read: ({ area }) => area.left },
    RowCount: { read: ({ area }) => rowCount(area) },
    ColumnCount: { read: ({ area }) => columnCount(area) },
    _ReferenceId: { read: (self) => self.app.references.idOf(range.of(self), self.live) },
  },
  objects: {
    Format: (self) => rangeFormat.of(self),
    DataValidation: (self) => dataValidation.of(self),
    ConditionalFormats: (self) => conditionalFormatCollection.of(self),
  },
  methods: {
    ...rangeSteps(
      (self) => range.of(self),
      (argument) => range.selfOf(argument),
    ),
    ...rangeLineMethods,
    GetCellProperties: getCellProperties,
    GetMergedAreasOrNullObject: {
      effect: "read",
      call: (self) => {
        const merged = mergedAreasIn(self);
        return merged.length === 0 ? null : rangeAreas.of(RangeSelf.of(self.app, self.sheet, merged));
      },
    },
    Merge: {
      effect: "write",
      call: ({ app, sheet, area }, [across]) => {
        if (isMissing(across) || !booleanOf(across)) mergeCells(app, sheet, area);
        else
          for (let row = area.top; row <= area.bottom; row += 1)
            mergeCells(app, sheet, { ...area, top: row, bottom: row });
        return null;
      },
    },
    /** "Returns a new Range object at the now blank space." Built for entire rows. */
    Insert: {
      effect: "write",
      call: (self, [shift]) => {
        oneOf(["Down"], shift);
        const { app, sheet, area } = self;
        requireEntireRows(area);
        insertLines(app, sheet, area, "row");
        return range.of(self.with(area));
      },
    },
    Delete: {
      effect: "write",
      call: ({ app, sheet, area }, [shift]) => {
        oneOf(["Up"], shift);
        requireEntireRows(area);
        deleteLines(app, sheet, area, "row");
        return null;
      },
    },
    /** Excel.ClearApplyTo: of its kinds only the formats. */
    Clear: {
      effect: "write",
      call: ({ app, sheet, area }, [applyTo]) => {
        oneOf(["Formats"], applyTo);
        clearFormats(app, sheet, area);
        return null;
      },
    },
    /** Also shows the sheet: "Selects the specified range in the Excel UI". */
    Select: {
      effect: "view",
      call: ({ app, sheet, area }) => {
        activateSheet(app, sheet);
        sheet.selection = area;
        return null;
      },
    },
    /** The client asks before it cuts a write of more than 1,500 cells into chunks. */
    _ValidateArraySize: {
      effect: "read",
      call: ({ area }, [rows, columns]) => {
        const [down, right] = [integerOf(rows), integerOf(columns)];
        if (down !== rowCount(area) || right !== columnCount(area)) {
          throw new ExcelError(
            "InvalidArgument",
            `${down} x ${right} values for ${rowCount(area)} x ${columnCount(area)} cells`,
          );
        }
        return null;
      },
    },
    _KeepReference: {
      effect: "read",
      call: (self) => {
        self.app.references.keep(range.of(self), self.live);
        return null;
      },
    },
  },
});

function requireEntireRows(area: Area): void {
  if (!isEntireRows(area)) throw new ExcelError("ApiNotFound", "the Excel stand-in puts in and takes out entire rows");
}
