import type { TextStorage } from "./environment";

/**
 * localStorage under Office's partition key, as Office on the web asks for. Browsers may refuse storage
 * altogether; then the pane works and remembers nothing.
 */
export function browserStorage(partitionKey: string | null): TextStorage {
  const fullKey = (key: string) => (partitionKey === null ? key : `${partitionKey}${key}`);
  return {
    read(key) {
      try {
        return window.localStorage.getItem(fullKey(key));
      } catch {
        return null;
      }
    },
    write(key, text) {
      try {
        window.localStorage.setItem(fullKey(key), text);
      } catch {
        // Nothing is lost but the memory of a choice.
      }
    },
  };
}
