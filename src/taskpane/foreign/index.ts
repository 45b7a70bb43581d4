export { ForeignSheet } from "./ForeignSheet";
