import type { CellArea } from "./address";

/** No form reaches beyond A1:CV3000: cells outside are a stray value or another kind of sheet. */
export const FORM_AREA: CellArea = { top: 0, left: 0, bottom: 2999, right: 99 };
