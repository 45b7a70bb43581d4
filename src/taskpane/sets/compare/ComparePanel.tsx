import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { InsertedSheet } from "../../../usecases/ports";
import { ChoiceField } from "../../ChoiceField";
import { NoticeBar } from "../../NoticeBar";
import { ProblemBar } from "../../ProblemBar";
import { useSetMessages } from "../../setWords";
import { useWork } from "../../useWork";
import { WorkProgress } from "../../WorkProgress";
import { isoDay } from "../isoDay";
import type { SetPanelProps } from "../setPanel";
import { comparedSets, firstPair, type ComparedState } from "./comparedSets";

/** So sánh hai bộ, or one before and after it was amended, as a sheet. */
export function ComparePanel({ app, work, environment, choice }: SetPanelProps) {
  const { compare } = useSetMessages();
  const styles = useStyles();
  const states = comparedSets(work.sets(), isoDay(environment.today()));
  const [pair, setPair] = useState(() => firstPair(states, choice.setId));
  const [areas, setAreas] = useState<{ readonly old: string | null; readonly next: string | null }>({
    old: null,
    next: null,
  });
  const { work: inserting, run } = useWork<InsertedSheet>();
  const old = states.find(({ id }) => id === pair.old) ?? states[0];
  const next = states.find(({ id }) => id === pair.next) ?? states[0];
  if (old === undefined || next === undefined) return null;
  const same = old.id === next.id;
  const nameOf = ({ choice: { title }, without }: ComparedState) =>
    without.length === 0 ? title : compare.beforeAmendment(title, without);
  const options = states.map((state) => ({ id: state.id, name: nameOf(state) }));
  const none = { id: NO_AREA, name: compare.noArea };
  const oldArea = areas.old ?? old.choice.areas[0]?.id ?? NO_AREA;
  // The same region where both sets have it.
  const alike = next.choice.areas.find(({ id }) => id === oldArea) ?? next.choice.areas[0];
  const nextArea = areas.next ?? alike?.id ?? NO_AREA;
  const areaOf = (area: string) => (oldArea === NO_AREA ? null : area);

  const insert = () => {
    const request = {
      old: { setId: old.choice.setId, inForceOn: old.inForceOn, area: areaOf(oldArea) },
      next: { setId: next.choice.setId, inForceOn: next.inForceOn, area: areaOf(nextArea) },
    };
    return run((onPhase) => app.insertComparison(request, onPhase));
  };

  return (
    <div className={styles.panel}>
      <Text block>{compare.intro}</Text>
      <ChoiceField
        label={compare.old}
        name="old"
        value={old.id}
        options={options}
        onChange={(id) => {
          setPair({ ...pair, old: id });
          setAreas({ old: null, next: null });
        }}
      />
      <ChoiceField
        label={compare.next}
        name="next"
        value={next.id}
        options={options}
        {...(same ? { validationMessage: compare.same } : {})}
        onChange={(id) => {
          setPair({ ...pair, next: id });
          setAreas({ ...areas, next: null });
        }}
      />
      <ChoiceField
        label={compare.oldArea}
        name="oldArea"
        value={oldArea}
        options={[...old.choice.areas, none]}
        onChange={(id) => setAreas({ old: id, next: null })}
      />
      {oldArea !== NO_AREA && (
        <ChoiceField
          label={compare.nextArea}
          name="nextArea"
          value={nextArea}
          options={next.choice.areas}
          onChange={(id) => setAreas({ ...areas, next: id })}
        />
      )}
      <div>
        <Button
          appearance="primary"
          disabledFocusable={same || inserting.kind === "running"}
          onClick={() => void insert()}
        >
          {compare.insert}
        </Button>
      </div>
      <WorkProgress work={inserting} />
      {inserting.kind === "done" && (
        <NoticeBar intent="success" title={compare.inserted}>
          {compare.insertedInto(inserting.value.sheetName)}
        </NoticeBar>
      )}
      {inserting.kind === "refused" && <ProblemBar title={compare.notInserted} problem={inserting.problem} />}
    </div>
  );
}

const NO_AREA = "-";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
