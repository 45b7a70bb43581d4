import type { Token } from "../formula/tokens";
import { joinTokens, tokenize } from "../formula/tokens";

/**
 * A correction of IronCalc 0.8.4, whose ROUND takes the binary number as it is: ROUND(1.005,2) gives 1 there and 1.01
 * in Excel, which rounds the number as its 15 digits show it. Every ROUND(x, n) is handed over as
 * ROUND((x)*(1+4E-16), n): two units in the last place, enough to lift such a half over the line and too little to
 * move any other number.
 */
export function roundAsExcel(formula: string): string {
  const tokens = tokenize(formula);
  if (!tokens.some(isRound)) return formula;
  const corrected: string[] = [];
  /** Depths of open brackets at which a ROUND's first argument is being read. */
  const open: number[] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.text === "(") depth += 1;
    if (token.text === ")") depth -= 1;
    if (token.text === "," && open.at(-1) === depth) {
      open.pop();
      corrected.push(")*(1+4E-16),");
      continue;
    }
    corrected.push(token.text);
    const before = tokens[index - 1];
    if (token.text === "(" && before !== undefined && isRound(before)) {
      open.push(depth);
      corrected.push("(");
    }
  }
  return open.length === 0 ? corrected.join("") : joinTokens(tokens);
}

function isRound(token: Token): boolean {
  return token.kind === "function" && token.text.toUpperCase() === "ROUND";
}
