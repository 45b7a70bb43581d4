export { CheckNotice } from "./CheckNotice";
export { NoReport } from "./NoReport";
