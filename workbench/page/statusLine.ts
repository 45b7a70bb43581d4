import type { Counters } from "../excel-host/counters";
import { element } from "./elements";

/** The line under the sheet: what was refused and why, and what the add-in's last operation has cost. */
export class StatusLine {
  private readonly message = element("message", HTMLElement);
  private readonly counted = element("counters", HTMLElement);

  tell(text: string): void {
    this.show(text, "plain");
  }

  refuse(text: string): void {
    this.show(text, "refused");
  }

  clear(): void {
    this.show("", "plain");
  }

  count({ syncs, actions, writes, cellsRead, cellsWritten }: Counters): void {
    this.counted.textContent =
      `Lần trao đổi gần nhất: ${syncs} sync · ${actions} thao tác · ${writes} lần ghi · ` +
      `đọc ${cellsRead} ô · ghi ${cellsWritten} ô`;
  }

  private show(text: string, tone: "plain" | "refused"): void {
    this.message.textContent = text;
    this.message.dataset["tone"] = tone;
  }
}
