import { Button } from "@fluentui/react-components";
import { useMessages } from "../../LanguageContext";
import type { FindingToolsProps } from "./FindingTools";
import { useToolMessages } from "./toolWords";

/** "Không thay đổi": figures taken over from the last period count as this period's. */
export function ConfirmCarried({ findings, tools: { app, work } }: FindingToolsProps) {
  const { carried } = useToolMessages();
  const { findings: words } = useMessages();
  const [only, ...others] = findings;
  if (only === undefined) return null;
  const alone = others.length === 0;
  const confirm = () =>
    work({
      ask: () => app.confirmCarried(findings.map(({ target }) => target)),
      done: ({ inverse }) => ({ title: carried.confirmed(findings.length), text: carried.confirmedText, inverse }),
      refused: carried.notConfirmed,
    });
  return (
    <Button
      size="small"
      {...(alone ? { "aria-label": carried.unchangedRow(words.subject(only) ?? "") } : {})}
      onClick={() => void confirm()}
    >
      {alone ? carried.unchanged : carried.unchangedGroup}
    </Button>
  );
}
