import type { JsonObject } from "../protocol/json";

/** Event numbers of the client's table; category 65536 carries all of them. */
const EVENT = {
  changed: 10,
  activated: 11,
  added: 13,
  deleted: 15,
  calculated: 16,
  rowSorted: 19,
  columnSorted: 20,
} as const;

export type EventName = keyof typeof EVENT;

/** The target of handlers on a collection (OfficeExtension.Constants.eventWorkbookId). */
const WORKBOOK_TARGET = "Workbook";

export type RaisedEvent = {
  readonly type: number;
  readonly targetId: string;
  readonly args: JsonObject;
};

/** Events wait here until the batch that caused them is answered; only what somebody registered for is kept. */
export class Events {
  private readonly registered = new Set<EventName>();
  private waiting: RaisedEvent[] = [];

  constructor(
    /** What happened before somebody began to listen is none of his business: it is brought to an end first. */
    private readonly beforeListening: () => void,
  ) {}

  /** The client registers an event once, however many handlers it has. */
  register(name: EventName): void {
    this.beforeListening();
    this.registered.add(name);
  }

  unregister(name: EventName): void {
    this.registered.delete(name);
  }

  isAwaited(name: EventName): boolean {
    return this.registered.has(name);
  }

  raise(name: EventName, sheetId: string, args: JsonObject): void {
    if (!this.registered.has(name)) return;
    this.waiting.push({ type: EVENT[name], targetId: WORKBOOK_TARGET, args: { worksheetId: sheetId, ...args } });
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
