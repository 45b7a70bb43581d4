import type { Token } from "./tokens";
import { tokenize } from "./tokens";

/** "Excel specifications and limits": length of formula contents 8,192 characters, 255 arguments, 64 levels. */
export const MAX_FORMULA_LENGTH = 8_192;
const MAX_ARGUMENTS = 255;
const MAX_LEVELS = 64;

/** What is wrong with a formula that Excel would not accept; null when it would. Unknown functions are accepted. */
export function formulaFault(formula: string): string | null {
  if (formula.length > MAX_FORMULA_LENGTH) return `a formula of ${formula.length} characters`;
  const tokens = tokenize(formula)
    .slice(1)
    .filter((token) => token.kind !== "space");
  const reader = new FormulaReader(tokens);
  try {
    reader.expression();
    reader.end();
    return null;
  } catch (fault) {
    if (fault instanceof FormulaFault) return fault.message;
    throw fault;
  }
}

/** Error thrown when the formula's grammar breaks off. */
class FormulaFault extends Error {}

const BINARY = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>", ":"]);

/** Reads by Excel's grammar without computing anything; precedence does not matter for that. */
class FormulaReader {
  private at = 0;
  private level = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  end(): void {
    const token = this.tokens[this.at];
    if (token !== undefined) throw new FormulaFault(`"${token.text}" is out of place`);
  }

  expression(): void {
    this.operand();
    while (BINARY.has(this.sign())) {
      this.at += 1;
      this.operand();
    }
  }

  private operand(): void {
    while (this.sign() === "+" || this.sign() === "-") this.at += 1;
    this.primary();
    while (this.sign() === "%") this.at += 1;
  }

  private primary(): void {
    const token = this.tokens[this.at];
    if (token === undefined) throw new FormulaFault("the formula breaks off");
    this.at += 1;
    switch (token.kind) {
      case "reference":
      case "text":
      case "number":
      case "error":
      case "name":
        return;
      case "function":
        this.list("(", ")", MAX_ARGUMENTS);
        return;
      default:
        if (token.text === "(") {
          this.at -= 1;
          this.list("(", ")", Number.POSITIVE_INFINITY);
          return;
        }
        if (token.text === "{") {
          while (this.sign() !== "}") this.constant();
          this.at += 1;
          return;
        }
        throw new FormulaFault(`"${token.text}" is out of place`);
    }
  }

  /** Arguments may be empty: IF(A1,,2). */
  private list(open: string, close: string, limit: number): void {
    this.take(open);
    this.level += 1;
    if (this.level > MAX_LEVELS) throw new FormulaFault(`more than ${MAX_LEVELS} levels`);
    let count = 1;
    for (;;) {
      if (this.sign() !== "," && this.sign() !== close) this.expression();
      if (this.sign() !== ",") break;
      this.at += 1;
      count += 1;
    }
    if (count > limit) throw new FormulaFault(`more than ${limit} arguments`);
    this.take(close);
    this.level -= 1;
  }

  private constant(): void {
    if (this.sign() === "-" || this.sign() === "," || this.sign() === ";") this.at += 1;
    const token = this.tokens[this.at];
    if (token === undefined || token.kind === "reference" || token.kind === "function" || token.kind === "sign") {
      throw new FormulaFault("an array constant holds constants only");
    }
    this.at += 1;
  }

  private sign(): string {
    const token = this.tokens[this.at];
    return token?.kind === "sign" ? token.text : "";
  }

  private take(sign: string): void {
    if (this.sign() !== sign) throw new FormulaFault(`"${sign}" is missing`);
    this.at += 1;
  }
}
