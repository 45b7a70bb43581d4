import { readFileSync } from "node:fs";
import * as v from "valibot";

const lockFile = v.object({
  packages: v.record(
    v.string(),
    v.object({
      optionalDependencies: v.optional(v.record(v.string(), v.string()), {}),
      resolved: v.optional(v.string()),
    }),
  ),
});

/** By path: "node_modules/a/node_modules/b". */
const entries = new Map(
  Object.entries(v.parse(lockFile, JSON.parse(readFileSync("package-lock.json", "utf8"))).packages),
);

test("every optional package of the lock has its entry, or npm ci fails on other systems", () => {
  const places = [...entries.keys()];
  const missing = [...entries].flatMap(([place, { optionalDependencies }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !places.some((known) => known.endsWith(`node_modules/${name}`)))
      .map((name) => `${place}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test("the lock names no registry: it installs from whichever one a machine has", () => {
  expect([...entries].filter(([, { resolved }]) => resolved?.startsWith("http") === true)).toEqual([]);
});
