import type { WorkbenchPage } from "./workbenchPage";

export type TableFields = {
  readonly commune: string;
  readonly village?: string;
  readonly mode?: string;
  readonly year?: number;
};

/** A form other than Biểu 01 in the workbench: rows by key, columns by id, as its hidden cells name them. */
export class TableHands {
  constructor(readonly workbench: WorkbenchPage) {}

  async choose(form: string): Promise<void> {
    await this.workbench.pane.getByLabel("Mẫu biểu").selectOption({ label: form });
  }

  /** The form chosen, for whom and for when. */
  async insert({ commune, village, mode, year }: TableFields): Promise<void> {
    const { pane } = this.workbench;
    const before = (await this.workbench.sheetNames()).length;
    if (mode !== undefined) await pane.getByLabel("Loại biểu").first().selectOption(mode);
    if (year !== undefined) await pane.getByLabel("Năm", { exact: true }).first().selectOption(String(year));
    await pane.getByRole("textbox", { name: /^Xã/ }).fill(commune);
    if (village !== undefined) await pane.getByRole("textbox", { name: /^Thôn/ }).fill(village);
    await pane.getByRole("button", { name: "Chèn biểu" }).click();
    await this.workbench.paneSays("Đã chèn biểu");
    await this.workbench.until("a sheet was added", async () => (await this.workbench.sheetNames()).length > before);
  }

  /** The address of a cell: of the first work under criterion 2, what the commune gives. */
  async cellOf(key: string, column: string): Promise<string> {
    const row = (await this.placeOf(await this.letters("key"), key)).replace(/\D+/, "");
    return `${await this.letters(column)}${row}`;
  }

  private async letters(id: string): Promise<string> {
    const row = (await this.placeOf("A", "col:tt")).slice(1);
    const { workbench } = this;
    for (let index = 0; index < LAST_COLUMN; index += 1) {
      const letters = index < 26 ? letterOf(index) : `A${letterOf(index - 26)}`;
      if ((await workbench.text(`${letters}${row}`)) === `col:${id}`) return letters;
    }
    throw new Error(`no column ${id} on ${await workbench.activeSheetName()}`);
  }

  private async placeOf(column: string, text: string): Promise<string> {
    const found = await this.workbench.page.evaluate(([at, words]) => workbench.find(at, words), [
      column,
      text,
    ] as const);
    if (found === null) throw new Error(`no ${text} in column ${column}`);
    return found;
  }

  async type(key: string, column: string, text: string): Promise<void> {
    await this.workbench.type(await this.cellOf(key, column), text);
  }

  /** Waits until the grid shows this in the cell. */
  async shows(key: string, column: string, text: string): Promise<void> {
    const cell = await this.cellOf(key, column);
    let shown = "";
    await this.workbench.until(`${cell} shows ${text}, not ${shown}`, async () => {
      shown = (await this.workbench.picture(cell)).shown;
      return shown === text;
    });
  }
}

const LAST_COLUMN = 52;

function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}
