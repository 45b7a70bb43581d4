import { Button } from "@fluentui/react-components";
import type { Finding } from "../../../review/finding";
import { useMessages } from "../../LanguageContext";
import type { CheckTools } from "../checkTools";
import { useToolMessages } from "./toolWords";

type WithdrawButtonProps = { readonly finding: Finding; readonly tools: CheckTools };

/** Rút giải trình: its row below the form goes. */
export function WithdrawButton({ finding, tools: { app, work } }: WithdrawButtonProps) {
  const { explain } = useToolMessages();
  const { findings: words } = useMessages();
  const withdraw = () =>
    work({
      ask: async () => (await app.checkWork()).withdrawExplanation(finding),
      done: ({ inverse }) => ({ title: explain.withdrawn, text: explain.withdrawnText, inverse }),
      refused: explain.notWithdrawn,
    });
  return (
    <Button size="small" aria-label={explain.withdrawRow(words.subject(finding) ?? "")} onClick={() => void withdraw()}>
      {explain.withdraw}
    </Button>
  );
}
