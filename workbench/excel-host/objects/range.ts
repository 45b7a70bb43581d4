import { setHidden, commonLine } from "../edit/lines";
import { mergeCells, unmergeCells } from "../edit/merges";
import { clearCells } from "../edit/clearCells";
import { activateSheet } from "../edit/sheets";
import { deleteCells, insertCells } from "../edit/structure";
import { columnCount, isEntireColumns, isEntireRows, rowCount } from "../model/address";
import { ExcelError } from "../model/excelError";
import type { HostObject, Property } from "../protocol/hostObject";
import { ObjectClass } from "../protocol/hostObject";
import { booleanOf, integerOf, isMissing, oneOf } from "./arguments";
import { conditionalFormatCollection } from "./conditionalFormatCollection";
import { dataValidation } from "./dataValidation";
import { rangeFormat } from "./rangeFormat";
import { rangeLineMethods } from "./rangeLines";
import { rangeSteps } from "./rangeSteps";
import type { RangeSelf } from "./rangeSelf";
import { rangeValueProperties } from "./rangeValues";
import { worksheet } from "./worksheet";

const rowHidden: Property<RangeSelf> = {
  read: ({ sheet, area }) => commonLine(sheet, area, "row", (row) => sheet.row(row).hidden),
  write: ({ app, sheet, area }, value) => setHidden(app, sheet, area, "row", booleanOf(value)),
};

const columnHidden: Property<RangeSelf> = {
  read: ({ sheet, area }) => commonLine(sheet, area, "column", (column) => sheet.column(column).hidden),
  write: ({ app, sheet, area }, value) => setHidden(app, sheet, area, "column", booleanOf(value)),
};

/** "Represents if all cells in the current range are hidden": by their rows or by their columns. */
function hidden({ sheet, area }: RangeSelf): boolean | null {
  const rows = commonLine(sheet, area, "row", (row) => sheet.row(row).hidden);
  const columns = commonLine(sheet, area, "column", (column) => sheet.column(column).hidden);
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

/** Excel.Range. */
export const range: ObjectClass<RangeSelf> = new ObjectClass<RangeSelf>("Range", {
  identity: (self) => ({ _ReferenceId: self.app.references.idOf(range.of(self), self.live) }),
  properties: {
    ...rangeValueProperties,
    Address: { read: (self) => self.address() },
    RowIndex: { read: ({ area }) => area.top },
    ColumnIndex: { read: ({ area }) => area.left },
    RowCount: { read: ({ area }) => rowCount(area) },
    ColumnCount: { read: ({ area }) => columnCount(area) },
    CellCount: { read: ({ area }) => rowCount(area) * columnCount(area) },
    IsEntireRow: { read: ({ area }) => isEntireRows(area) },
    IsEntireColumn: { read: ({ area }) => isEntireColumns(area) },
    RowHidden: rowHidden,
    ColumnHidden: columnHidden,
    Hidden: { read: hidden },
    _ReferenceId: { read: (self) => self.app.references.idOf(range.of(self), self.live) },
  },
  objects: {
    Format: (self) => rangeFormat.of(self),
    DataValidation: (self) => dataValidation.of(self),
    ConditionalFormats: (self) => conditionalFormatCollection.of(self),
    Worksheet: ({ app, sheet }) => worksheet.of({ app, sheet }),
  },
  methods: {
    ...rangeSteps(
      (self) => range.of(self),
      (argument) => range.selfOf(argument),
    ),
    ...rangeLineMethods,
    Clear: {
      effect: "write",
      call: ({ app, sheet, area }, [kind]) => {
        clearCells(app, sheet, area, isMissing(kind) ? "All" : oneOf(["All", "Contents", "Formats"], kind));
        return null;
      },
    },
    Insert: {
      effect: "write",
      call: (self, [direction]): HostObject => {
        const { app, sheet, area } = self;
        insertCells(app, sheet, area, oneOf(["Down", "Right"], direction));
        return range.of(self.with(area));
      },
    },
    Delete: {
      effect: "write",
      call: ({ app, sheet, area }, [direction]) => {
        deleteCells(app, sheet, area, oneOf(["Up", "Left"], direction));
        return null;
      },
    },
    Merge: {
      effect: "write",
      call: ({ app, sheet, area }, [across]) => {
        mergeCells(app, sheet, area, !isMissing(across) && booleanOf(across));
        return null;
      },
    },
    Unmerge: {
      effect: "write",
      call: ({ app, sheet, area }) => {
        unmergeCells(app, sheet, area);
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
