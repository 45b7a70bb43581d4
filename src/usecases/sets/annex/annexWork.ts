/** What is done with a decision's annex, as one script of its own. */
export { annexSet } from "./annexSet";
export { findAnnex } from "./findAnnex";
