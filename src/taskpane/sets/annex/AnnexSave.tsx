import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type SubmitEvent } from "react";
import type { FormChoice } from "../../../usecases/app";
import type { WorkbookProblem } from "../../../usecases/ports";
import type { AnnexProblem } from "../../../usecases/sets/annex/annexDraft";
import { NoticeBar } from "../../NoticeBar";
import { focusField } from "../../period/focusField";
import { useSetMessages } from "../../setWords";
import type { Work } from "../../useWork";
import { SignerFields } from "../edit/SignerFields";
import { useRefusalWords } from "../edit/useRefusalWords";
import type { Signer } from "../useSigner";
import type { TargetDraft } from "./annexTarget";
import { NewSetFields } from "./NewSetFields";

type AnnexSaveProps = {
  readonly target: TargetDraft;
  readonly signer: Signer;
  readonly saving: Work<FormChoice, AnnexProblem>;
  readonly onChange: (target: TargetDraft) => void;
  readonly onSave: () => void;
  readonly onOpenSet: (id: string) => void;
};

/** Who saves it, the head of a new set, and how the saving ended. */
export function AnnexSave({ target, signer, saving, onChange, onSave, onOpenSet }: AnnexSaveProps) {
  const { annex } = useSetMessages();
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const sentence = useAnnexSentence();
  const problem = saving.kind === "refused" ? saving.problem : null;
  const faulty = problem?.code === "signing" ? "by" : problem?.code === "annexHead" ? problem.field : null;
  useEffect(() => focusField(form.current, faulty ?? undefined), [faulty, saving]);
  const sentenceOf = (field: string) =>
    problem !== null && field === faulty ? { validationMessage: sentence(problem) } : {};

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (saving.kind !== "running") onSave();
  };

  return (
    <form ref={form} className={styles.form} noValidate aria-label={annex.save} onSubmit={submit}>
      {target.setId === null && <NewSetFields target={target} sentenceOf={sentenceOf} onChange={onChange} />}
      <SignerFields signer={signer} withDocument={false} sentenceOf={sentenceOf} />
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={saving.kind === "running"}>
          {annex.save}
        </Button>
      </div>
      {problem !== null && (
        <NoticeBar intent="error" title={annex.notSaved}>
          {sentence(problem)}
        </NoticeBar>
      )}
      {saving.kind === "done" && (
        <NoticeBar
          intent="success"
          title={annex.saved}
          action={
            <Button type="button" onClick={() => onOpenSet(saving.value.setId)}>
              {annex.look}
            </Button>
          }
        >
          {annex.savedText(saving.value.title)}
        </NoticeBar>
      )}
    </form>
  );
}

function useAnnexSentence(): (problem: AnnexProblem | WorkbookProblem) => string {
  const { annex } = useSetMessages();
  const others = useRefusalWords();
  return (problem) => {
    switch (problem.code) {
      case "annexHead":
        return annex.headProblem(problem.field);
      case "annexAreas":
        return annex.columnsProblem;
      case "annexEmpty":
        return annex.empty;
      case "annexCriterion":
        return annex.criterionProblem;
      case "annexRow":
        return annex.rowAt(problem.key, annex.rowProblem(problem.problem));
      default:
        return others(problem);
    }
  };
}

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
