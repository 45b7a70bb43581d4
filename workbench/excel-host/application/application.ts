import type { Calculator } from "../calculation/calculator";
import type { Counters } from "../counters";
import { zeroCounters } from "../counters";
import type { Culture } from "../input/culture";
import type { Workbook } from "../model/workbook";
import { raiseCalculated } from "./calculatedEvent";
import { Calculation } from "./calculation";
import { Events } from "./events";
import { References } from "./references";

/** Who is at work: it decides what an event says of its source, and how text is read. */
export type Actor = "addin" | "person" | "coAuthor";

/** The running Excel around one workbook: what every edit needs besides the model. */
export class Application {
  readonly events = new Events(() => this.calculation.settle());
  readonly references = new References();
  readonly calculation: Calculation;
  counters: Counters = zeroCounters();
  actor: Actor = "addin";

  constructor(
    readonly workbook: Workbook,
    calculator: Calculator,
    /** The person's settings; what an add-in writes is read in English. */
    public culture: Culture,
    readonly now: () => Date,
  ) {
    this.calculation = new Calculation(workbook, calculator, (results) => raiseCalculated(this, results));
  }

  /** After a batch and after each action of a person. */
  endWork(): void {
    this.calculation.endWork();
    this.tellOfResults();
  }

  /** Results come before the edit that caused them, where somebody waits for them. */
  tellOfResults(): void {
    if (this.events.isAwaited("calculated")) this.calculation.settle();
  }

  /** Excel.EventSource: a co-author's change reaches this Excel from afar. */
  get source(): "Local" | "Remote" {
    return this.actor === "coAuthor" ? "Remote" : "Local";
  }
}
