/** What is done with a form that stands already, as one script: most openings of the pane need none of it. */
export { changeMode } from "./changeMode";
export { changeMoneyUnit } from "./changeMoneyUnit";
export { confirmCarried } from "./confirmCarried";
export { describeActiveForm } from "./describeActiveForm";
export { startNewPeriod } from "./startNewPeriod";
export { undo } from "./undo";
export { upgradeForm } from "./upgradeForm";
