/** Module hooks for scripts/run-typescript.mjs: imports without extension, TypeScript turned into JavaScript, JSON. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ENDINGS = ["", ".ts", ".tsx", "/index.ts"];

export function resolve(specifier, context, next) {
  if (!specifier.startsWith(".") || context.parentURL === undefined) return next(specifier, context);
  for (const ending of ENDINGS) {
    const url = new URL(specifier + ending, context.parentURL);
    if (/\.(tsx?|json)$/.test(url.pathname) && existsSync(url)) {
      return { url: url.href, format: "module", shortCircuit: true };
    }
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith("file:") || url.includes("/node_modules/")) return next(url, context);
  if (url.endsWith(".json")) return moduleOf(`export default ${await readFile(fileURLToPath(url), "utf8")};`);
  if (!/\.tsx?$/.test(url)) return next(url, context);
  const { outputText } = ts.transpileModule(await readFile(fileURLToPath(url), "utf8"), {
    fileName: fileURLToPath(url),
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      jsx: ts.JsxEmit.ReactJSX,
      inlineSourceMap: true,
    },
  });
  return moduleOf(outputText);
}

function moduleOf(source) {
  return { format: "module", source, shortCircuit: true };
}
