import type { TextStorage } from "../environment";

const KEY = "bieu-nong-thon-moi.templates";

/** What was corrected on templates, for the next workbook made from one; null where nothing was. */
export function rememberedTemplates(storage: TextStorage): string | null {
  return storage.read(KEY);
}

export function rememberTemplates(storage: TextStorage, text: string): void {
  storage.write(KEY, text);
}
