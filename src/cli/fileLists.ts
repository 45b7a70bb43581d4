import { readSetSheet } from "../recognition/setSheet";
import { libraryLists } from "../usecases/libraryLists";
import type { ListSource } from "../usecases/ports";
import { SetLibrary } from "../usecases/setLibrary";
import type { FileSheet } from "../xlsx/readWorkbookFile";

/** Shipped sets, and those the file carries itself: nothing of this machine, so that every machine says the same. */
export function fileLists(sheets: readonly FileSheet[]): ListSource {
  const library = new SetLibrary({ read: () => null, write: () => false });
  library.meet(
    sheets.flatMap(({ grid }) => {
      const reading = readSetSheet(grid);
      return reading.kind === "set" ? [reading.set] : [];
    }),
  );
  return libraryLists(library, null);
}
