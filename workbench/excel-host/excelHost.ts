import { Application } from "./application/application";
import type { RaisedEvent } from "./application/events";
import type { CalculatorMaker } from "./calculation/calculator";
import type { Counters } from "./counters";
import { zeroCounters } from "./counters";
import { copySheet } from "./edit/copySheet";
import type { Culture } from "./input/culture";
import { VIETNAMESE } from "./input/culture";
import { ExcelError } from "./model/excelError";
import type { Sheet } from "./model/sheet";
import { Workbook } from "./model/workbook";
import { workbook as workbookClass } from "./objects/workbook";
import type { Batch, BatchAnswer } from "./protocol/batch";
import { isHousekeeping, parseBatch } from "./protocol/batch";
import { carryOut } from "./protocol/dispatcher";
import type { Refusal } from "./refusals";
import { Interruptions, transportCode } from "./refusals";
import { Judgement } from "./user/judgement";
import { Person, type CoAuthor } from "./user/person";

export type HostOptions = {
  readonly calculator: CalculatorMaker;
  /** Versions as text: "1.10" is not 1.1. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** How the person's Excel reads what is typed. */
  readonly culture?: Culture;
  readonly now?: () => Date;
  /** Milliseconds Excel takes for a batch. */
  readonly latency?: number;
};

/** Excel 2021's sets, the add-in's floor. */
const FLOOR: Readonly<Record<string, string>> = { ExcelApi: "1.14", RibbonApi: "1.1", SharedRuntime: "1.1" };

export type Reply =
  { readonly kind: "answered"; readonly body: string } | { readonly kind: "refused"; readonly errorCode: number };

/** Excel, as far as an add-in can tell: one workbook, a person at the grid, and batches to answer. */
export class ExcelHost {
  readonly workbook = new Workbook();
  readonly person: Person;
  /** Somebody else in the same workbook: his changes arrive as remote ones. */
  readonly coAuthor: CoAuthor;
  /** What conditional formats and validations say of cells as they stand. */
  readonly judgement: Judgement;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly latency: number;
  private readonly app: Application;
  private readonly interruptions = new Interruptions();
  private readonly eventListeners = new Set<(events: readonly RaisedEvent[]) => void>();
  private readonly changeListeners = new Set<() => void>();

  constructor(options: HostOptions) {
    this.requirementSets = options.requirementSets ?? FLOOR;
    this.latency = options.latency ?? 0;
    const now = options.now ?? (() => new Date());
    this.app = new Application(this.workbook, options.calculator(), options.culture ?? VIETNAMESE, now);
    this.person = new Person(this.app, () => this.afterChange());
    this.coAuthor = new Person(this.app, () => this.afterChange(), "coAuthor");
    this.judgement = new Judgement(this.app);
  }

  get counters(): Readonly<Counters> {
    return this.app.counters;
  }

  resetCounters(): void {
    this.app.counters = zeroCounters();
  }

  /** Ranges the add-in still holds: zero after an Excel.run that tracked nothing. */
  get liveReferences(): number {
    return this.app.references.liveCount;
  }

  /** Lets a coming sync fail. */
  refuse(refusal: Refusal): void {
    this.interruptions.refuse(refusal);
  }

  /** Lets a person do something just before the n-th sync from now (1 is the next). */
  betweenSyncs(sync: number, action: (person: Person) => void): void {
    this.interruptions.slipIn(sync, () => action(this.person));
  }

  /** Planned refusals and actions that no sync has met: a test that ends with some did not test what it says. */
  get plannedInterruptions(): number {
    return this.interruptions.pending;
  }

  /** Copies a sheet into another workbook, as a person does who drags it there. */
  copySheetTo(sheet: Sheet, target: ExcelHost): Sheet {
    const copy = copySheet(this.app, sheet, target.app);
    target.afterChange();
    return copy;
  }

  /** Cells were put into the model directly (a file was opened): calculate everything anew. */
  modelReplaced(): void {
    this.app.calculation.beginWork();
    this.app.calculation.structureHasChanged();
    this.afterChange();
  }

  /** Called after each batch and each action of the person: whoever draws the workbook looks again. */
  onChanged(listener: () => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  /** For transports: events leave after the batch that caused them is answered. */
  onEvents(listener: (events: readonly RaisedEvent[]) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }

  /** The pane was closed or loaded anew: its handlers and ranges die with it. */
  forgetClient(): void {
    this.app.events.forgetAll();
    this.app.references.releaseAll();
  }

  /** For transports: answers one batch. */
  answer(requestBody: string): Reply {
    const batch = parseBatch(requestBody);
    if (isHousekeeping(batch)) {
      this.app.counters.housekeeping += 1;
      return { kind: "answered", body: JSON.stringify(this.carryOut(batch, null, zeroCounters())) };
    }
    const { actions, refusal } = this.interruptions.nextBatch();
    for (const action of actions) action();
    const { counters } = this.app;
    counters.syncs += 1;
    counters.bytesIn += byteLength(requestBody);
    const wholeBatch = refusal === null || refusal.afterActions !== undefined ? null : transportCode(refusal.code);
    if (wholeBatch !== null) return { kind: "refused", errorCode: wholeBatch };
    const body = JSON.stringify(this.carryOut(batch, refusal, counters));
    counters.bytesOut += byteLength(body);
    return { kind: "answered", body };
  }

  /** For transports: after the answer has gone out. */
  deliverEvents(): void {
    const events = this.app.events.takeWaiting();
    if (events.length > 0) for (const listener of this.eventListeners) listener(events);
  }

  private carryOut(batch: Batch, refusal: Refusal | null, counters: Counters): BatchAnswer {
    const { app } = this;
    app.actor = "addin";
    app.calculation.beginWork();
    const roots = {
      root: workbookClass.of({ app }),
      reference: (id: string) => app.references.find(id),
    };
    const refuseAt = refusal === null ? null : (refusal.afterActions ?? 0);
    try {
      return carryOut(batch, roots, counters, (index) => {
        if (refusal !== null && index === refuseAt) throw new ExcelError(refusal.code, "refused as the test asked");
      });
    } finally {
      app.references.endBatch();
      app.endWork();
      for (const listener of this.changeListeners) listener();
    }
  }

  private afterChange(): void {
    this.app.endWork();
    for (const listener of this.changeListeners) listener();
    this.deliverEvents();
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
