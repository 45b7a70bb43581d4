import type { CalculatedCell } from "../calculation/calculator";
import { cellArea } from "../model/address";
import { areaText } from "../model/addressText";
import type { Application } from "./application";

/**
 * onCalculated, once a sheet; it says neither who caused it nor what the results were. Here only where a result is
 * another one than before: Excel also tells of sheets whose results came out the same.
 */
export function raiseCalculated(app: Pick<Application, "events">, results: readonly CalculatedCell[]): void {
  if (!app.events.isAwaited("calculated")) return;
  const addresses = new Map<string, string[]>();
  for (const { sheetId, row, column } of results) {
    const ofSheet = addresses.get(sheetId) ?? [];
    addresses.set(sheetId, ofSheet);
    ofSheet.push(areaText(cellArea(row, column)));
  }
  for (const [sheetId, cells] of addresses) app.events.raise("calculated", sheetId, { address: cells.join(",") });
}
