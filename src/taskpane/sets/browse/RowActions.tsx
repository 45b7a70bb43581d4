import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { SetView } from "../../../usecases/sets/setView";
import { useSetMessages } from "../../setWords";
import { AskFirst } from "../edit/AskFirst";
import { RowForm } from "../edit/RowForm";
import { ThresholdForm } from "../edit/ThresholdForm";
import type { RowItemProps } from "./RowItem";

/** What can be done with a row: the chosen area's threshold, its words, the way back. One form at a time. */
export function RowActions({ work, view, row, area, signer, onChanged }: RowItemProps) {
  const { edit } = useSetMessages();
  const styles = useStyles();
  const buttons = useRef<HTMLDivElement>(null);
  const [form, setForm] = useState<"threshold" | "row" | null>(null);
  const threshold = row.answered ? row.thresholds.find((candidate) => candidate.area === area) : undefined;
  const { code, part } = row;
  const place = { code, part };
  const { id } = view.set;

  const close = () => {
    setForm(null);
    // What was pressed is gone with the form.
    buttons.current?.querySelector("button")?.focus();
  };
  const finish = (changed: SetView | null, said: string) => {
    if (form !== null) close();
    onChanged(changed, said);
  };
  const common = { work, setId: id, row, signer, onCancel: close };

  return (
    <>
      <div ref={buttons} className={styles.buttons}>
        {threshold !== undefined && (
          <Button size="small" aria-expanded={form === "threshold"} onClick={() => setForm("threshold")}>
            {edit.changeThreshold}
          </Button>
        )}
        {threshold?.state.kind === "unchecked" && (
          <AskFirst
            label={edit.check}
            text={edit.checkText(code, threshold.areaName, threshold.words)}
            signer={signer}
            withDocument
            ask={() => work.markChecked(id, [{ ...place, area }], signer.document, signer.sign())}
            onDone={(changed) => finish(changed, edit.checked(1))}
          />
        )}
        <Button size="small" aria-expanded={form === "row"} onClick={() => setForm("row")}>
          {edit.changeRow}
        </Button>
        {row.changed && (
          <AskFirst
            label={edit.resetRow}
            text={edit.resetRowText(code)}
            signer={signer}
            ask={() => work.resetRow(id, place, signer.sign())}
            onDone={(changed) => finish(changed, edit.rowReset(code))}
          />
        )}
        <AskFirst
          label={edit.removeRow}
          text={edit.removeRowText(code)}
          signer={signer}
          ask={() => work.changeRow(id, { kind: "remove", place }, signer.sign())}
          onDone={(changed) => finish(changed, edit.rowRemoved(code))}
        />
      </div>
      {form === "threshold" && threshold !== undefined && (
        <ThresholdForm
          key={area}
          threshold={threshold}
          onDone={(changed) => finish(changed, edit.thresholdSaved(code, threshold.areaName))}
          {...common}
        />
      )}
      {form === "row" && <RowForm onDone={(changed) => finish(changed, edit.rowSaved(code))} {...common} />}
    </>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
