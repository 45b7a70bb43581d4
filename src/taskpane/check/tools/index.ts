export { FindingTools } from "./FindingTools";
export { toolWords } from "./toolWords";
