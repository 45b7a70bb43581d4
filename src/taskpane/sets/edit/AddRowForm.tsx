import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { SetView } from "../../../usecases/sets/setView";
import type { SetWork } from "../../../usecases/sets/setWork";
import { ChoiceField } from "../../ChoiceField";
import { useSetMessages } from "../../setWords";
import type { Signer } from "../useSigner";
import { ChangeForm } from "./ChangeForm";
import { thresholdField } from "./fieldOf";
import { RowFields } from "./RowFields";
import { emptyDraft, wordsOf } from "./rowDraft";

type AddRowFormProps = {
  readonly work: SetWork;
  readonly view: SetView;
  readonly signer: Signer;
  readonly onCancel: () => void;
  readonly onDone: (view: SetView, code: string) => void;
};

/** A new indicator under a criterion, with its thresholds by area; after it the form is ready for the next one. */
export function AddRowForm({ work, view, signer, onCancel, onDone }: AddRowFormProps) {
  const { edit } = useSetMessages();
  const first = view.criteria[0]?.no ?? 1;
  const [criterion, setCriterion] = useState(first);
  const [draft, setDraft] = useState(() => emptyDraft(first));
  const [thresholds, setThresholds] = useState<Readonly<Record<string, string>>>({});

  const choose = (no: number) => {
    setCriterion(no);
    setDraft({ ...draft, code: `${no}.` });
  };
  const added = (changed: SetView) => {
    setThresholds({});
    setDraft({ ...draft, code: `${criterion}.`, text: "" });
    onDone(changed, draft.code);
  };

  return (
    <ChangeForm
      label={edit.addRow}
      submit={edit.addRow}
      signer={signer}
      withDocument
      ask={(signing) => {
        const change = { kind: "add", criterion, row: wordsOf(draft), thresholds, document: signer.document } as const;
        return work.changeRow(view.set.id, change, signing);
      }}
      onCancel={onCancel}
      onDone={added}
    >
      {(sentenceOf) => (
        <>
          <ChoiceField
            label={edit.criterion}
            name="criterion"
            value={String(criterion)}
            options={view.criteria.map(({ no, name }) => ({ id: String(no), name: edit.criterionName(no, name) }))}
            onChange={(no) => choose(Number(no))}
          />
          <RowFields
            draft={draft}
            isPart={false}
            sentenceOf={sentenceOf}
            onChange={(changes) => setDraft({ ...draft, ...changes })}
          />
          {view.set.areas.map(({ id, name }, at) => (
            <Field
              key={id}
              label={edit.thresholdOf(name)}
              {...(at === 0 ? { hint: edit.thresholdHint } : {})}
              {...sentenceOf(thresholdField(id))}
            >
              <Input
                name={thresholdField(id)}
                autoComplete="off"
                value={thresholds[id] ?? ""}
                onChange={(_, { value }) => setThresholds({ ...thresholds, [id]: value })}
              />
            </Field>
          ))}
        </>
      )}
    </ChangeForm>
  );
}
