import type { SetStore } from "../usecases/setLibrary";
import { browserStorage } from "./browserStorage";
import { partitionKey } from "./officeEnvironment";

const STORAGE_KEY = "bieu-nong-thon-moi.sets";

/** This user's own editions of criterion sets, in the browser's storage; the ribbon's commands read the same. */
export function setStore(): SetStore {
  const storage = browserStorage(partitionKey());
  return {
    read: () => storage.read(STORAGE_KEY),
    // Storage that is full or switched off takes nothing and says nothing: what cannot be read back was not kept.
    write: (text) => {
      storage.write(STORAGE_KEY, text);
      return storage.read(STORAGE_KEY) === text;
    },
  };
}
