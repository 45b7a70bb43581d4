/** The overview's blocks share these columns: figures, the first right beside the text, so that a chart finds both. */
export const FIGURES = ["c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10", "c11"] as const;
