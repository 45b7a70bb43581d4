import { format } from "numfmt";
import { type Cell, isCellError } from "../excel-host/model/cell";

export function cellText(cell: Cell): string {
  const { value, style } = cell;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return format(style.numberFormat, value, { locale: "vi", throws: false });
}

export function editedText(cell: Cell): string {
  if (cell.formula !== null) return cell.formula;
  const { value } = cell;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value).replace(".", ",") : value;
}
