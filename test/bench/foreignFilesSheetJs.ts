import { recogniserOf } from "../../src/usecases/foreign/knownSets";
import { HUNDRED_FILES, optionalLibrary, readAndRecogniseAll } from "../fixtures/foreign/hundredFiles";
import { listSource } from "../fixtures/listSource";

type Library = { readonly default: { readonly read: (file: Buffer) => unknown } };

function isLibrary(library: unknown): library is Library {
  return typeof library === "object" && library !== null && "default" in library;
}

const library = await optionalLibrary("xlsx");
const recogniser = await recogniserOf(listSource);

/** A folder of reports as the command reads it; beside it what SheetJS takes for the reading alone, where it is installed. */
export const bench = {
  name: "100 files of others: read with all limits, tables recognised",
  run: () => readAndRecogniseAll(recogniser),
  ...(isLibrary(library)
    ? {
        peer: {
          name: "SheetJS reading the same files, nothing more",
          run(): void {
            for (const file of HUNDRED_FILES) library.default.read(file);
          },
        },
      }
    : {}),
};
