import Big from "big.js";
import words from "./words/printed.json";
import levelWords from "./words/levels.json";
import type { FigureBound, WrittenFigure, WrittenThreshold } from "./writtenThreshold";

/** In the words officers use, so that `parseThreshold` reads the same threshold; "" where none is asked. */
export function printThreshold(threshold: WrittenThreshold): string {
  switch (threshold.kind) {
    case "none":
      return "";
    case "province":
      return words.province;
    case "yes-no":
      return words.yesNo;
    case "level":
      return printLevel(threshold.atLeast);
    case "figure":
      return printFigure(threshold);
  }
}

/** "Mức độ 3" and "Tốt" stand alone in the decisions, "Khá trở lên" does not. */
function printLevel(level: string): string {
  return levelWords.highest.includes(level) || /\d$/.test(level) ? level : `${level} ${words.andUp}`;
}

function printFigure(figure: WrittenFigure): string {
  const main = printBound(figure.bound, words.yearFirst);
  return figure.and.length === 0 ? main : `${main} (${figure.and.map(printPart).join("; ")})`;
}

/** A part of another unit than "%", or by year, says first of what it is: unit and words could not be told apart. */
function printPart(part: WrittenFigure["and"][number]): string {
  if (part.unit === "%" && part.value.kind === "value") {
    // "100%" needs no sign where it stands alone; among parts it would look like the main figure.
    return `${sign(part)}${digits(part.value.value)}% ${part.text}`;
  }
  return `${part.text} ${printBound(part, words.year)}`;
}

function printBound(bound: FigureBound, firstYear: string): string {
  if (bound.value.kind === "value")
    return `${shortSign(bound, bound.value.value)}${digits(bound.value.value)}${unitText(bound)}`;
  const years = Object.entries(bound.value.byYear).map(([year, value], index) => {
    return `${index === 0 ? firstYear : words.year} ${year}: ${sign(bound)}${digits(value)}${bound.unit === "%" ? "%" : ""}`;
  });
  return `${years.join("; ")}${bound.unit === "%" ? "" : unitText(bound)}`;
}

/** "100%" and "0 nhà" can be read in one way only. */
function shortSign(bound: FigureBound, value: number): string {
  const isWhole = bound.op === ">=" && bound.unit === "%" && value === 100;
  const isNone = bound.op === "=" && value === 0;
  return isWhole || isNone ? "" : sign(bound);
}

function sign({ op }: FigureBound): string {
  return `${SIGNS[op]} `;
}

function unitText({ unit }: FigureBound): string {
  if (unit === null) return "";
  return unit === "%" ? "%" : ` ${unit}`;
}

/** A decimal comma; thousands only from a million on, as "1.200" could be taken for 1,2. */
function digits(value: number): string {
  const [whole = "", decimals] = new Big(value).toFixed().split(".");
  const grouped = whole.length > 6 ? whole.replace(/\B(?=(\d{3})+$)/g, ".") : whole;
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

const SIGNS = { ">=": "≥", "<=": "≤", "=": "=", ">": ">", "<": "<" } as const;
