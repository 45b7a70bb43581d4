/** Widths in a file count characters of Calibri 11 (7 pixels each and 5 of margin); the model has points. */
const CHARACTER_PIXELS = 7;
const MARGIN_PIXELS = 5;

export function charactersFromPoints(points: number): number {
  const pixels = (points * 4) / 3;
  return Math.max(0, Math.round(((pixels - MARGIN_PIXELS) / CHARACTER_PIXELS) * 100) / 100);
}

export function pointsFromCharacters(characters: number): number {
  return (Math.round(characters * CHARACTER_PIXELS + MARGIN_PIXELS) * 3) / 4;
}

const POINTS_PER_INCH = 72;

export function inches(points: number): number {
  return points / POINTS_PER_INCH;
}

export function pointsFromInches(size: number): number {
  return Math.round(size * POINTS_PER_INCH * 100) / 100;
}

/** "FF0000" in a file, "#FF0000" in the model. */
export function fileColour(colour: string): { readonly rgb: string } {
  return { rgb: colour.replace("#", "").toUpperCase() };
}

export function modelColour(rgb: string): string {
  return `#${rgb}`;
}
