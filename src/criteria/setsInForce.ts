import type { FormChoice } from "./catalogue";

/** For whom and when a form is made. */
export type Occasion = {
  readonly level: FormChoice["level"];
  /** The step the unit works at; where no set of the period has it, the standard one is proposed. */
  readonly step: FormChoice["step"];
  /** The reporting year. */
  readonly year: number;
  /** The reporting day, ISO. */
  readonly day: string;
};

export type SetProposal = {
  /** What to work by: of the step and the period, in force on the day where there is such a one. Null where none is known. */
  readonly proposed: FormChoice | null;
  /** Every set of the level and step whose decision is in force on the day, whatever period it is meant for. */
  readonly inForce: readonly FormChoice[];
};

/** Which set a form of this occasion is to be made from. `choices` in order of preference where several do. */
export function proposeSet(choices: readonly FormChoice[], occasion: Occasion): SetProposal {
  const { level, step, year, day } = occasion;
  const ofLevel = choices.filter((choice) => choice.level === level);
  const ofPeriod = ofLevel.filter(({ years }) => year >= years.from && year <= years.to);
  const ofStep = ofPeriod.filter((choice) => choice.step === step);
  const fitting = ofStep.length > 0 ? ofStep : ofPeriod.filter((choice) => choice.step === "standard");
  return {
    proposed: fitting.find((choice) => isInForce(choice, day)) ?? fitting[0] ?? null,
    inForce: ofLevel.filter((choice) => isInForce(choice, day) && (choice.step === step || choice.step === "standard")),
  };
}

export function isInForce({ inForceFrom, inForceUntil }: FormChoice, day: string): boolean {
  return inForceFrom <= day && (inForceUntil === null || day <= inForceUntil);
}
