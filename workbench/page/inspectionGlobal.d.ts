import type { Inspection } from "./inspection";

declare global {
  /** For browser tests, and for whoever is curious in the console. */
  var workbench: Inspection;
}
