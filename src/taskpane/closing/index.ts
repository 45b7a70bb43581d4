export { ClosedForm } from "./ClosedForm";
export { CloseForm } from "./CloseForm";
export { closingWords } from "./closingWords";
