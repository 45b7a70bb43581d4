import type { Page } from "playwright-core";
import type { Counters } from "../../../workbench/excel-host";
import type { PicturedCell } from "../../../workbench/grid/gridPicture";
import type { Box } from "../../../workbench/grid/gridSelection";
import { COLUMNS, FILL, type FormColumn } from "./formColumns";

/** How long a change may take to go from the pane or a key to the picture. */
const SETTLED_MS = 15_000;

const LONG_PRESS_MS = 600;

/** The grid: a person's mouse and keys on it, and eyes on what it shows. */
export class GridHands {
  constructor(readonly page: Page) {}

  sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => workbench.sheetNames());
  }

  activeSheetName(): Promise<string> {
    return this.page.evaluate(() => workbench.activeSheetName());
  }

  selection(): Promise<string> {
    return this.page.evaluate(() => workbench.selection());
  }

  text(address: string): Promise<string> {
    return this.page.evaluate((at) => workbench.text(at), address);
  }

  picture(address: string): Promise<PicturedCell> {
    return this.page.evaluate((at) => workbench.picture(at), address);
  }

  counters(): Promise<Counters> {
    return this.page.evaluate(() => workbench.counters());
  }

  box(address: string): Promise<Box | null> {
    return this.page.evaluate((at) => workbench.box(at), address);
  }

  /** The row of the form whose TT column shows a code: "3.1" → 16. In a joint list the first set's. */
  async rowOf(code: string): Promise<number> {
    const found = await this.page.evaluate(([column, text]) => workbench.find(column, text), [
      COLUMNS.code,
      code,
    ] as const);
    if (found === null) throw new Error(`no row ${code} on ${await this.activeSheetName()}`);
    return Number(found.slice(COLUMNS.code.length));
  }

  /** The address of a row's cell: of indicator 3.1, its result. */
  async cellOf(code: string, column: FormColumn): Promise<string> {
    return `${COLUMNS[column]}${await this.rowOf(code)}`;
  }

  /** Whether the grid shows the column at all, wherever it is scrolled to. */
  shows(column: FormColumn): Promise<boolean> {
    return this.page.evaluate((letters) => workbench.columnShown(letters), COLUMNS[column]);
  }

  /** Clicks a cell; one that is out of sight is reached through the name box, as a person would. */
  async select(address: string): Promise<void> {
    const box = await this.box(address);
    if (box === null) {
      const nameBox = this.page.locator("[data-u-comp=defined-name] input");
      await nameBox.fill(address);
      await nameBox.press("Enter");
    } else {
      await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    }
    // A merged cell is selected whole.
    await this.until(`${address} is selected`, async () => (await this.selection()).split(":")[0] === address);
  }

  async selected(address: string): Promise<void> {
    await this.until(`${address} is selected`, async () => (await this.selection()) === address);
  }

  /** Selects a cell and types into it, key by key, ending with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.select(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Opens the arrow of a cell that has a list and clicks a word in it. */
  async chooseFromList(address: string, word: string): Promise<void> {
    await this.select(address);
    const box = await this.box(address);
    if (box === null) throw new Error(`${address} is out of sight`);
    await this.page.mouse.click(box.x + box.width - 12, box.y + box.height / 2);
    await this.page.getByText(word, { exact: true }).last().click();
  }

  async openSheet(name: string): Promise<void> {
    await this.page.locator("[data-u-comp=slide-tab-item]").filter({ hasText: name }).click();
    await this.until(`${name} is in front`, async () => (await this.activeSheetName()) === name);
  }

  async renameSheet(name: string, wanted: string): Promise<void> {
    await this.page.locator("[data-u-comp=slide-tab-item]").filter({ hasText: name }).dblclick();
    // Nobody types that fast: a name ended within Univer's long press leaves the tab in its hands.
    await this.page.waitForTimeout(LONG_PRESS_MS);
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.type(wanted);
    await this.page.keyboard.press("Enter");
    await this.until(`a sheet is called ${wanted}`, async () => (await this.sheetNames()).includes(wanted));
  }

  /** Right click on a row's number, then an entry of the menu, known by its icon. */
  async rowMenu(row: number, entry: "InsertRowAbove" | "DeleteRow"): Promise<void> {
    const icons = { InsertRowAbove: "insert-row-above-double-icon", DeleteRow: "delete-row-double-icon" };
    const box = await this.box(`${COLUMNS.code}${row}`);
    if (box === null) throw new Error(`row ${row} is out of sight`);
    await this.page.mouse.click(box.x - 20, box.y + box.height / 2, { button: "right" });
    await this.page.locator(`.univerjs-icon-${icons[entry]}`).click();
  }

  /** Waits until the grid shows a word in a colour; the model has to say the same word. */
  async sees(address: string, word: string, colour: keyof typeof FILL): Promise<void> {
    const fill = FILL[colour];
    let picture = await this.picture(address);
    await this.until(`${address} shows ${word} in ${colour}, not ${JSON.stringify(picture)}`, async () => {
      picture = await this.picture(address);
      return picture.shown === word && picture.fill === fill && (await this.text(address)) === word;
    });
  }

  async until(what: string, holds: () => Promise<boolean>): Promise<void> {
    const end = Date.now() + SETTLED_MS;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`never came true: ${what}`);
      await this.page.waitForTimeout(50);
    }
  }
}
