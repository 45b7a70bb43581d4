/** Fetches a part once; after a failure again, because the network may be back. For React's `use`. */
export type PanePart<Module> = () => Promise<Module>;

export function lazyPart<Module>(load: () => Promise<Module>): PanePart<Module> {
  let asked: Promise<Module> | null = null;
  return () => {
    if (asked !== null) return asked;
    const promise = load();
    asked = promise;
    promise.then(
      // React reads these two and draws at once; without them it shows a placeholder for a third of a second.
      (value) => Object.assign(promise, { status: "fulfilled", value }),
      () => (asked = null),
    );
    return promise;
  };
}
