import { areaAddress, type CellArea } from "../grid/address";

/** Cells people may type in, as ranges that were looked at: they go along with rows and columns that move. */
export type InputRanges = readonly Excel.Range[];

/** Queued with the first look. */
export function requestInputs(sheet: Excel.Worksheet, areas: readonly CellArea[]): InputRanges {
  return areas.map((area) => sheet.getRange(areaAddress(area)).load("rowIndex"));
}

/** All of them before anything is written: where cells were deleted meanwhile, the batch ends here. */
export function requireInputs(inputs: InputRanges): void {
  for (const range of inputs) range.load("rowIndex");
}

export function lockInputs(inputs: InputRanges, locked: boolean): void {
  for (const range of inputs) range.format.protection.locked = locked;
}

/** "An address of at most 8,192 characters" (Resource limits of Office Add-ins). */
const LONGEST_ADDRESS = 8_000;

/** For cells that cannot have moved: their sheet is protected. */
export function lockCells(sheet: Excel.Worksheet, areas: readonly CellArea[], locked: boolean): void {
  for (const address of addresses(areas)) sheet.getRanges(address).format.protection.locked = locked;
}

function addresses(areas: readonly CellArea[]): readonly string[] {
  const lists: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST_ADDRESS) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}
