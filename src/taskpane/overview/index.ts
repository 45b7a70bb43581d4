export { SheetOverview } from "./SheetOverview";
export { WorkbookOverview } from "./WorkbookOverview";
