import type { SetWish } from "../criteria/catalogue";

/** Sheets of layout 1 were made before any amendment was known to the add-in. */
export const BEFORE_AMENDMENTS: SetWish = { references: [] };
