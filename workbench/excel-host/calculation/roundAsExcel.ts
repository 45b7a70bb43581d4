import type { Token } from "../formula/tokens";
import { joinTokens, tokenize } from "../formula/tokens";

/**
 * A correction of IronCalc 0.8.4, whose ROUND scales before it looks at the digits: ROUND(1.005,2) gives 1 there
 * (1.005 * 100 is 100.49999999999999 in binary) and 1.01 in Excel. To a whole number it rounds as Excel does, so every
 * ROUND(x,n) is handed over as (ROUND((x)*10^(n),0)/10^(n)).
 */
export function roundAsExcel(formula: string): string {
  const tokens = tokenize(formula);
  return tokens.some(isRound) ? corrected(tokens) : formula;
}

function corrected(tokens: readonly Token[]): string {
  const at = tokens.findIndex(isRound);
  if (at < 0) return joinTokens(tokens);
  const { commas, close } = readArguments(tokens, at + 1);
  const [comma] = commas;
  // A ROUND that is not of two arguments is an error in Excel and may be one here.
  if (comma === undefined || commas.length > 1) {
    return joinTokens(tokens.slice(0, at + 1)) + corrected(tokens.slice(at + 1));
  }
  const number = corrected(tokens.slice(at + 2, comma));
  const digits = corrected(tokens.slice(comma + 1, close));
  const before = joinTokens(tokens.slice(0, at));
  return `${before}(ROUND((${number})*10^(${digits}),0)/10^(${digits}))${corrected(tokens.slice(close + 1))}`;
}

/** The places of the commas between a function's own arguments and of its closing bracket. */
function readArguments(tokens: readonly Token[], open: number): { commas: number[]; close: number } {
  const commas: number[] = [];
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const { kind, text } = tokens[index] ?? { kind: "stray", text: "" };
    if (kind !== "sign") continue;
    if (text === "(" || text === "{") depth += 1;
    if (text === ")" || text === "}") depth -= 1;
    if (text === "," && depth === 1) commas.push(index);
    if (depth === 0) return { commas, close: index };
  }
  return { commas, close: tokens.length };
}

function isRound(token: Token): boolean {
  return token.kind === "function" && token.text.toUpperCase() === "ROUND";
}
