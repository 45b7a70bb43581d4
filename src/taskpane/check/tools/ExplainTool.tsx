import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { Finding } from "../../../review/finding";
import { useMessages } from "../../LanguageContext";
import { ExplainForm } from "./ExplainForm";
import { explainable } from "./explainable";
import type { FindingToolsProps } from "./FindingTools";
import { useToolMessages } from "./toolWords";
import { WithdrawButton } from "./WithdrawButton";
import { WrittenExplanation } from "./WrittenExplanation";

/** Giải trình of one finding, or of all of a group that are not explained yet. */
export function ExplainTool({ findings, tools }: FindingToolsProps) {
  const { explain } = useToolMessages();
  const { findings: words } = useMessages();
  const [open, setOpen] = useState(false);
  const [only, ...others] = findings;
  const openerId = useId();
  // The form takes the focus along when it goes; a row that went with it is left to the list.
  const closed = useRef(false);
  useEffect(() => {
    if (open || !closed.current) return;
    closed.current = false;
    document.getElementById(openerId)?.focus({ preventScroll: true });
  }, [open, openerId]);
  if (only === undefined) return null;

  const subject = words.subject(only) ?? "";
  const todo = explainable(findings).filter(({ explained }) => explained === undefined);
  const mine = others.length === 0 ? explainable(findings) : todo;
  const group = others.length > 0;
  if (mine.length === 0 || (group && mine.length < 2)) return null;
  const label = labelOf(only, group);
  const names = {
    explain: [explain.explain, explain.explainRow(subject)],
    change: [explain.change, explain.changeRow(subject)],
    group: [explain.explainGroup(mine.length), explain.explainGroup(mine.length)],
  } as const;
  const [shown, spoken] = names[label];
  return (
    <>
      {!group && only.explained !== undefined && (
        <WrittenExplanation label={explain.explained} written={only.explained} />
      )}
      {!group && only.reopened !== undefined && <WrittenExplanation label={explain.reopened} written={only.reopened} />}
      {open ? (
        <ExplainForm
          findings={mine}
          tools={tools}
          title={spoken}
          before={group ? "" : ((only.explained ?? only.reopened)?.text ?? "")}
          onEnd={() => {
            closed.current = true;
            setOpen(false);
          }}
        />
      ) : (
        <Button id={openerId} size="small" aria-label={spoken} onClick={() => setOpen(true)}>
          {shown}
        </Button>
      )}
      {!group && !open && only.explained !== undefined && <WithdrawButton finding={only} tools={tools} />}
    </>
  );
}

function labelOf({ explained }: Finding, group: boolean): "explain" | "change" | "group" {
  if (group) return "group";
  return explained === undefined ? "explain" : "change";
}
