import { format } from "numfmt";
import { type Cell, isCellError } from "../excel-host/model/cell";

/** `numberFormat` is a conditional format's, where one applies. */
export function cellText({ value, style }: Cell, numberFormat = style.numberFormat): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return format(numberFormat, value, { locale: "vi", throws: false });
}

export function editedText(cell: Cell): string {
  if (cell.formula !== null) return cell.formula;
  const { value } = cell;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value).replace(".", ",") : value;
}
