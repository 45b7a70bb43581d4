export { FindingTools } from "./FindingTools";
export { ListTools } from "./ListTools";
export { toolWords } from "./toolWords";
