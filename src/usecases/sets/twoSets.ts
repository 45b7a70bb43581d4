/** What is done with two criterion sets, as one script of its own. */
export { insertComparison } from "./insertComparison";
export { moveToSet, previewMove } from "./moveToSet";
