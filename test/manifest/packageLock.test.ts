import lock from "../../package-lock.json";

type Entry = { readonly optionalDependencies?: Readonly<Record<string, string>>; readonly resolved?: string };

/** Valued by path: "node_modules/a/node_modules/b". */
const entries = new Map<string, Entry>(Object.entries(lock.packages));

test("every optional package of the lock has its entry, or npm ci fails on other systems", () => {
  const places = [...entries.keys()];
  const missing = [...entries].flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !places.some((known) => known.endsWith(`node_modules/${name}`)))
      .map((name) => `${place}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test("the lock names no registry: it installs from whichever one a machine has", () => {
  expect([...entries].filter(([, { resolved }]) => resolved?.startsWith("http") === true)).toEqual([]);
});
