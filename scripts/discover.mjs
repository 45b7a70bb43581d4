import { existsSync, readdirSync } from "node:fs";

/** Addresses of the TypeScript files of a folder whose names contain one of the words; all of them without words. */
export function filesOf(folder, words) {
  const url = new URL(`../${folder}/`, import.meta.url);
  if (!existsSync(url)) return [];
  return readdirSync(url)
    .filter((name) => name.endsWith(".ts"))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
    .sort()
    .map((name) => new URL(name, url).href);
}
