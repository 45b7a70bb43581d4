import { carried } from "./carried";
import { explain } from "./explain";
import { filtering } from "./filtering";
import { listing } from "./listing";
import { repairing } from "./repairing";

/** What the tools beside findings say. */
export const checkTools = { carried, explain, filtering, listing, repairing };

export type ToolMessages = typeof checkTools;
