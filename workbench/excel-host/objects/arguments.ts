import { ExcelError } from "../model/excelError";
import type { Argument } from "../protocol/hostObject";
import { isHostObject } from "../protocol/hostObject";

/** Readers of what the client sends; whatever does not fit is Excel's InvalidArgument. */
export function textOf(argument: Argument | undefined): string {
  if (typeof argument === "string") return argument;
  throw new ExcelError("InvalidArgument", "a text was expected");
}

export function numberOf(argument: Argument | undefined): number {
  if (typeof argument === "number" && Number.isFinite(argument)) return argument;
  throw new ExcelError("InvalidArgument", "a number was expected");
}

export function integerOf(argument: Argument | undefined): number {
  const number = numberOf(argument);
  if (Number.isInteger(number)) return number;
  throw new ExcelError("InvalidArgument", `${number} is no whole number`);
}

export function booleanOf(argument: Argument | undefined): boolean {
  if (typeof argument === "boolean") return argument;
  throw new ExcelError("InvalidArgument", "true or false was expected");
}

/** A missing argument arrives as null or not at all. */
export function isMissing(argument: Argument | undefined): argument is null | undefined {
  return argument === null || argument === undefined;
}

export function oneOf<Word extends string>(words: readonly Word[], argument: Argument | undefined): Word {
  const word = words.find((candidate) => candidate === argument);
  if (word === undefined)
    throw new ExcelError("InvalidArgument", `${JSON.stringify(argument)} is none of ${words.join(", ")}`);
  return word;
}

export type Fields = { readonly [name: string]: Argument };

export function fieldsOf(argument: Argument | undefined): Fields {
  if (isFields(argument)) return argument;
  throw new ExcelError("InvalidArgument", "an object was expected");
}

export function isFields(argument: Argument | undefined): argument is Fields {
  return typeof argument === "object" && argument !== null && !isList(argument) && !isHostObject(argument);
}

export function isList(argument: Argument | undefined): argument is readonly Argument[] {
  return Array.isArray(argument);
}

/** At most `limit` characters, one of Excel's own limits. */
export function limitedText(argument: Argument | undefined, limit: number, what: string): string {
  const text = textOf(argument);
  if (text.length > limit)
    throw new ExcelError("InvalidArgument", `${what} of ${text.length} characters, at most ${limit}`);
  return text;
}

const COLOUR = /^#[0-9A-Fa-f]{6}$/;

/** "#RRGGBB"; the named HTML colours Excel also takes are not built. */
export function colourOf(argument: Argument | undefined): string {
  const text = textOf(argument);
  if (!COLOUR.test(text)) throw new ExcelError("InvalidArgument", `${text} is no #RRGGBB colour`);
  return text.toUpperCase();
}
