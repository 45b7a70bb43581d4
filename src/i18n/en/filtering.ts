import type { FilteringMessages } from "../vi/filtering";

export const filtering: FilteringMessages = {
  title: "Filter the list",
  fields: { criterion: "Criterion", responsible: "Who leads" },
  everything: { criterion: "All criteria", responsible: "Everybody" },
  criterionOption: (no, name) => (name === "" ? `Criterion ${no}` : `${no}. ${name}`),
  noCriterion: "The form as a whole",
  nobody: "Nobody yet",
  shown: (shown, all) => `Showing ${shown} of ${all}.`,
  nothing: "There is nothing like that. Choose again or press Clear the filter.",
  clear: "Clear the filter",
};
