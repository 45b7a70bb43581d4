export { FindingTools } from "./FindingTools";
export { ListHead } from "./ListHead";
export { toolWords } from "./toolWords";
