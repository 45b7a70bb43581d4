/** What can be done in tab Bộ tiêu chí, the most used first. */
export const SET_TASKS = ["browse", "annex", "follow", "compare", "move", "files"] as const;

export type SetTask = (typeof SET_TASKS)[number];
