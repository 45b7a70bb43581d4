import type { Sheet } from "../excel-host/model/sheet";
import { containsCell } from "../excel-host/model/address";
import type { ValidationPrompt } from "../excel-host/model/validation";
import { element } from "./elements";

/** The yellow note Excel shows beside a cell whose validation has a prompt; Univer has none. */
export class PromptTip {
  private readonly tip = element("prompt-tip", HTMLElement);

  /** `cellCorner`: the cell's lower left corner within the grid, null while it is out of sight. */
  show(sheet: Sheet, row: number, column: number, cellCorner: { readonly x: number; readonly y: number } | null): void {
    const prompt = promptAt(sheet, row, column);
    this.tip.hidden = prompt === null || cellCorner === null;
    if (prompt === null || cellCorner === null) return;
    const title = document.createElement("strong");
    title.textContent = prompt.title;
    this.tip.replaceChildren(title, prompt.message);
    this.tip.style.left = `${cellCorner.x + 16}px`;
    this.tip.style.top = `${cellCorner.y + 4}px`;
  }

  hide(): void {
    this.tip.hidden = true;
  }
}

function promptAt(sheet: Sheet, row: number, column: number): ValidationPrompt | null {
  const validation = sheet.validations.find(({ areas }) => areas.some((area) => containsCell(area, row, column)));
  const prompt = validation?.prompt;
  if (prompt === undefined || !prompt.showPrompt) return null;
  return prompt.title === "" && prompt.message === "" ? null : prompt;
}
