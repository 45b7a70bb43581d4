/**
 * Univer's commands that leave the sheet alone or only put values into cells. Every other one (merging,
 * sorting, formatting by hand …) would change Univer's picture and not the model, so it is refused.
 */
const HARMLESS = new Set([
  "sheet.command.set-range-values",
  "sheet.command.clear-selection-content",
  "sheet.command.auto-clear-content",
  "sheet.command.auto-fill",
  "sheet.command.refill",
  "sheet.command.copy-down",
  "sheet.command.copy-right",
  "sheet.command.paste-value",
  "sheet.command.move-selection",
  "sheet.command.move-selection-enter-tab",
  "sheet.command.expand-selection",
  "sheet.command.select-all",
  "sheet.command.select-range",
  "sheet.command.set-worksheet-activate",
  "sheet.command.change-zoom-ratio",
  "sheet.command.set-zoom-ratio",
  "sheet.command.scroll-to-cell",
  "sheet.command.scroll-view",
  "sheet.command.scroll-view-reset",
  "sheet.command.set-scroll-relative",
  // These only gather what the …-by-range commands then do.
  "sheet.command.insert-row-before",
  "sheet.command.insert-row-after",
  "sheet.command.insert-multi-rows-above",
  "sheet.command.insert-multi-rows-after",
  "sheet.command.insert-col-before",
  "sheet.command.insert-col-after",
  "sheet.command.insert-multi-cols-before",
  "sheet.command.insert-multi-cols-right",
  "sheet.command.insert-row",
  "sheet.command.insert-col",
  "sheet.command.remove-row",
  "sheet.command.remove-col",
  "sheet.command.remove-row-confirm",
  "sheet.command.remove-col-confirm",
  "sheet.command.remove-sheet-confirm",
]);

export function isHarmless(command: string): boolean {
  // Editor, clipboard, menu and renderer commands have names of their own and write through the ones above.
  return !command.startsWith("sheet.command.") || HARMLESS.has(command);
}
