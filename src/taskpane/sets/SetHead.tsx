import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FormChoice } from "../../usecases/app";
import type { SetView } from "../../usecases/sets/setView";
import { ChoiceField } from "../ChoiceField";
import { useMessages } from "../LanguageContext";
import { NoticeBar } from "../NoticeBar";
import { useSetMessages } from "../setWords";
import type { SetTask } from "./setTask";

type SetHeadProps = {
  readonly sets: readonly FormChoice[];
  readonly id: string;
  /** Undefined where the set is none any more. */
  readonly choice: FormChoice | undefined;
  readonly view: SetView | null;
  readonly onChoose: (id: string) => void;
  readonly onTask: (task: SetTask) => void;
  readonly onTypeRows: () => void;
};

/** Which set: below its title what officers know it by, whose edition it is, and how much of it was checked. */
export function SetHead({ sets, id, choice, view, onChoose, onTask, onTypeRows }: SetHeadProps) {
  const { head } = useSetMessages();
  const { forms } = useMessages();
  const styles = useStyles();
  const lines = [
    ...(choice === undefined ? [] : [head.size(choice), forms.decision(choice, [choice.decisionNumber])]),
    ...(choice === undefined || choice.amendments.length === 0 ? [] : [head.amendments(choice.amendments)]),
    ...(view === null || view.set.edition === null ? [] : [head.edition(view.set.edition)]),
    ...(view === null || view.set.withoutIndicators ? [] : [head.states(view.states)]),
  ];
  return (
    <>
      <div className={styles.head}>
        <ChoiceField
          label={head.set}
          name="set"
          value={id}
          options={sets.map(({ setId, title, own }) => ({ id: setId, name: own ? head.own(title) : title }))}
          onChange={onChoose}
        />
        {lines.map((line) => (
          <Text key={line} block size={200} className={styles.detail}>
            {line}
          </Text>
        ))}
      </div>
      {view?.set.withoutIndicators === true && (
        <NoticeBar
          intent="info"
          title={head.withoutIndicators}
          action={
            <>
              <Button onClick={() => onTask("annex")}>{head.tasks.annex}</Button>
              <Button onClick={onTypeRows}>{head.typeRows}</Button>
            </>
          }
        >
          {head.withoutIndicatorsText}
        </NoticeBar>
      )}
    </>
  );
}

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  detail: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});
