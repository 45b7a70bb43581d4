/** A formula without the numbers of its rows: the same for one row as for another. */
export function shapeOf(formula: string): string {
  return formula.replace(/(\$?[A-Z]{1,3})\$?\d+/g, "$1#");
}

/** Whether a formula looks at other cells; words in quotes do not count. */
export function hasReferences(formula: string): boolean {
  return /\$?[A-Za-z]{1,3}\$?\d/.test(formula.replace(/"(?:[^"]|"")*"/g, ""));
}
