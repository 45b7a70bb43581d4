import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

export const dist = path.resolve(__dirname, "../../dist");

export const fileText = (name: string) => readFileSync(path.join(dist, name), "utf8");

export const scriptFiles = () => readdirSync(dist).filter((name) => name.endsWith(".js"));

/** What goes over the line: compressed bytes. */
export const gzipBytes = (name: string) => gzipSync(readFileSync(path.join(dist, name)), { level: 9 }).length;

export const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Scripts of a page: those it names itself and those its gate is told to load. Office.js is not ours. */
export function ownScripts(page: string): readonly string[] {
  const html = fileText(page);
  const named = Array.from(html.matchAll(/<script[^>]*\ssrc=["']?([^"'\s>]+)/g), ([, name = ""]) => name);
  const gated = Array.from(html.matchAll(/data-scripts=["']?([^"'>]+)/g), ([, names = ""]) => names.trim().split(" "));
  return [...named, ...gated.flat()].filter((name) => !name.includes("://"));
}
