import type { Look } from "./environment";

/** Whether a background "#262626" is a dark or a light one; null when it is no such colour. */
export function lookOfColour(colour: string): Look | null {
  const [, digits] = /^#([0-9a-f]{6})$/i.exec(colour) ?? [];
  if (digits === undefined) return null;
  const channel = (index: number) => parseInt(digits.slice(index * 2, index * 2 + 2), 16);
  // Weights of perceived lightness (ITU-R BT.601).
  return 0.299 * channel(0) + 0.587 * channel(1) + 0.114 * channel(2) < 128 ? "dark" : "light";
}
