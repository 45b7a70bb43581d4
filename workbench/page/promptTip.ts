import type { Sheet } from "../excel-host/model/sheet";
import { containsCell } from "../excel-host/model/address";
import type { ValidationPrompt } from "../excel-host/model/validation";
import type { Box } from "../grid/gridSelection";
import { element } from "./elements";

const GAP = 6;
/** Height of the line of sheet tabs at the grid's foot. */
const SHEET_TABS = 40;

/** The yellow note Excel shows beside a cell whose validation has a prompt; Univer has none. */
export class PromptTip {
  private readonly tip = element("prompt-tip", HTMLElement);

  /** `cell`: where it lies within the grid, null while it is out of sight. */
  show(sheet: Sheet, row: number, column: number, cell: Box | null): void {
    const prompt = promptAt(sheet, row, column);
    this.tip.hidden = prompt === null || cell === null;
    if (prompt === null || cell === null) return;
    const title = document.createElement("strong");
    title.textContent = prompt.title;
    this.tip.replaceChildren(title, prompt.message);
    // Below the cell, or above it where there is no room.
    const below = cell.y + cell.height + GAP;
    const room = this.tip.parentElement?.clientHeight ?? 0;
    const fits = below + this.tip.offsetHeight < room - SHEET_TABS;
    this.tip.style.left = `${cell.x + cell.width + GAP}px`;
    this.tip.style.top = `${fits ? below : cell.y - GAP - this.tip.offsetHeight}px`;
  }
}

function promptAt(sheet: Sheet, row: number, column: number): ValidationPrompt | null {
  const validation = sheet.validations.find(({ areas }) => areas.some((area) => containsCell(area, row, column)));
  const prompt = validation?.prompt;
  if (prompt === undefined || !prompt.showPrompt) return null;
  return prompt.title === "" && prompt.message === "" ? null : prompt;
}
