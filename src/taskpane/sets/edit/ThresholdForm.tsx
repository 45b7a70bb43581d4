import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { RowView, SetView, ThresholdView } from "../../../usecases/sets/setView";
import type { SetWork } from "../../../usecases/sets/setWork";
import { useSetMessages } from "../../setWords";
import type { Signer } from "../useSigner";
import { ChangeForm } from "./ChangeForm";
import { thresholdField } from "./fieldOf";

type ThresholdFormProps = {
  readonly work: SetWork;
  readonly setId: string;
  readonly row: RowView;
  readonly threshold: ThresholdView;
  readonly signer: Signer;
  readonly onCancel: () => void;
  readonly onDone: (view: SetView) => void;
};

/** Another threshold for one area, as the document writes it. */
export function ThresholdForm(props: ThresholdFormProps) {
  const { work, setId, row, threshold, signer, onCancel, onDone } = props;
  const { edit } = useSetMessages();
  const [text, setText] = useState(threshold.words);
  // What stands there as shipped is no officer's note.
  const [note, setNote] = useState(threshold.changed === null ? "" : threshold.note);
  const { code, part } = row;
  const { area, areaName } = threshold;
  const field = thresholdField(area);
  return (
    <ChangeForm
      label={edit.changeThreshold}
      submit={edit.saveThreshold}
      signer={signer}
      withDocument
      ask={(signing) => {
        return work.changeThreshold(setId, { code, part, area, text, document: signer.document, note }, signing);
      }}
      onCancel={onCancel}
      onDone={onDone}
    >
      {(sentenceOf) => (
        <>
          <Field label={edit.thresholdOf(areaName)} hint={edit.thresholdHint} {...sentenceOf(field)}>
            <Input name={field} autoComplete="off" value={text} onChange={(_, { value }) => setText(value)} />
          </Field>
          <Field label={edit.note}>
            <Textarea name="note" resize="vertical" value={note} onChange={(_, { value }) => setNote(value)} />
          </Field>
        </>
      )}
    </ChangeForm>
  );
}
