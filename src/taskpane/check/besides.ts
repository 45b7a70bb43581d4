export { CheckNotice } from "./CheckNotice";
export { FormsElsewhere } from "./FormsElsewhere";
export { UnreadableForm } from "./UnreadableForm";
