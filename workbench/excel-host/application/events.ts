import type { JsonObject } from "../protocol/json";

/** Event numbers of the client's table; category 65536 carries all of them. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  rowSorted: 19,
  protectionChanged: 24,
} as const;

export type EventName = keyof typeof EVENT;

/** The target of handlers on a collection (OfficeExtension.Constants.eventWorkbookId). */
export const WORKBOOK_TARGET = "Workbook";

export type RaisedEvent = {
  readonly type: number;
  readonly targetId: string;
  readonly args: JsonObject;
};

/** Events wait here until the batch that caused them is answered; only what somebody registered for is kept. */
export class Events {
  private readonly registered = new Map<string, number>();
  private waiting: RaisedEvent[] = [];

  register(name: EventName, targetId: string): void {
    const key = `${name}:${targetId}`;
    this.registered.set(key, (this.registered.get(key) ?? 0) + 1);
  }

  unregister(name: EventName, targetId: string): void {
    this.registered.delete(`${name}:${targetId}`);
  }

  isRegistered(name: EventName, targetId: string): boolean {
    return this.registered.has(`${name}:${targetId}`);
  }

  /** Handlers on the sheet and handlers on the collection each get their own message. */
  raise(name: EventName, sheetId: string, args: JsonObject): void {
    for (const targetId of [sheetId, WORKBOOK_TARGET]) {
      if (!this.isRegistered(name, targetId)) continue;
      this.waiting.push({ type: EVENT[name], targetId, args: { worksheetId: sheetId, ...args } });
    }
  }

  takeWaiting(): RaisedEvent[] {
    const events = this.waiting;
    this.waiting = [];
    return events;
  }

  /** The pane is gone: its handlers die with it. */
  forgetAll(): void {
    this.registered.clear();
    this.waiting = [];
  }
}
