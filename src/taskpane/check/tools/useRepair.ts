import type { ChosenRepair } from "../../../review/repairs/chosenRepair";
import type { CheckTools } from "../checkTools";
import { useToolMessages } from "./toolWords";

/** Writes what was chosen, tells it with the way back, and checks anew. */
export function useRepair({ app, work }: CheckTools): (chosen: readonly ChosenRepair[]) => Promise<boolean> {
  const { repairing } = useToolMessages();
  return (chosen) =>
    work({
      ask: async () => (await app.checkWork()).repair(chosen),
      done: ({ cells, inverse }) => ({ title: repairing.repaired(cells), text: repairing.repairedText, inverse }),
      refused: repairing.notRepaired,
    });
}
