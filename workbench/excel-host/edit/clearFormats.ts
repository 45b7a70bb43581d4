import type { Application } from "../application/application";
import type { Area } from "../model/address";
import type { Sheet } from "../model/sheet";
import { DEFAULT_STYLE } from "../model/style";
import { requireUnprotected } from "./guards";
import { restyle } from "./styles";

/** Back to the workbook's Normal style, which is locked; contents, merges and sizes stay (from memory). */
export function clearFormats(app: Application, sheet: Sheet, area: Area): void {
  requireUnprotected(app, sheet);
  restyle(sheet, area, () => DEFAULT_STYLE);
}
