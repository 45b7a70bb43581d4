/** What the ribbon and the cell's menu do without the pane, in one script. */
export { explainActiveCell } from "./explainActiveCell";
export { goToNextIssue } from "./goToNextIssue";
