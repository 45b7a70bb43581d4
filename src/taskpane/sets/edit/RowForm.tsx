import { useState } from "react";
import type { RowView, SetView } from "../../../usecases/sets/setView";
import type { SetWork } from "../../../usecases/sets/setWork";
import { useSetMessages } from "../../setWords";
import type { Signer } from "../useSigner";
import { ChangeForm } from "./ChangeForm";
import { RowFields } from "./RowFields";
import { draftOf, wordsOf } from "./rowDraft";

type RowFormProps = {
  readonly work: SetWork;
  readonly setId: string;
  readonly row: RowView;
  readonly signer: Signer;
  readonly onCancel: () => void;
  readonly onDone: (view: SetView) => void;
};

/** Other words, or another kind of answer, for a row that is there. */
export function RowForm({ work, setId, row, signer, onCancel, onDone }: RowFormProps) {
  const { edit } = useSetMessages();
  const [draft, setDraft] = useState(() => draftOf(row));
  const { code, part } = row;
  return (
    <ChangeForm
      label={edit.changeRow}
      submit={edit.saveRow}
      signer={signer}
      withDocument={false}
      ask={(signing) => {
        return work.changeRow(setId, { kind: "rewrite", place: { code, part }, row: wordsOf(draft) }, signing);
      }}
      onCancel={onCancel}
      onDone={onDone}
    >
      {(sentenceOf) => (
        <RowFields
          draft={draft}
          isPart={part !== null}
          sentenceOf={sentenceOf}
          onChange={(changes) => setDraft({ ...draft, ...changes })}
        />
      )}
    </ChangeForm>
  );
}
