import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { InsertedSheet } from "../../../usecases/ports";
import type { ComparisonView } from "../../../usecases/sets/insertComparison";
import { ChoiceField } from "../../ChoiceField";
import { NoticeBar } from "../../NoticeBar";
import { ProblemBar } from "../../ProblemBar";
import { useSetMessages } from "../../setWords";
import { useWork } from "../../useWork";
import { WorkProgress } from "../../WorkProgress";
import { isoDay } from "../isoDay";
import type { SetPanelProps } from "../setPanel";
import { ComparisonList } from "./ComparisonList";
import { comparedSets, firstPair, type ComparedState } from "./comparedSets";

/** So sánh hai bộ, or one before and after it was amended, as a sheet. */
export function ComparePanel({ work, environment, choice }: SetPanelProps) {
  const { compare } = useSetMessages();
  const styles = useStyles();
  const states = comparedSets(work.sets(), isoDay(environment.today()));
  const [pair, setPair] = useState(() => firstPair(states, choice));
  const [areas, setAreas] = useState<{ readonly old: string | null; readonly next: string | null }>({
    old: null,
    next: null,
  });
  const { work: inserting, run, forget: forgetSheet } = useWork<InsertedSheet>();
  const { work: comparing, run: look, forget: forgetView } = useWork<ComparisonView | null>();
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

  const request = {
    old: { setId: old.choice.setId, inForceOn: old.inForceOn, area: areaOf(oldArea) },
    next: { setId: next.choice.setId, inForceOn: next.inForceOn, area: areaOf(nextArea) },
  };
  const busy = same || inserting.kind === "running" || comparing.kind === "running";
  const choose = (chosen: typeof pair, chosenAreas: typeof areas) => {
    // What stands below was of the former choice.
    forgetView();
    forgetSheet();
    setPair(chosen);
    setAreas(chosenAreas);
  };

  return (
    <div className={styles.panel}>
      <Text block>{compare.intro}</Text>
      <ChoiceField
        label={compare.old}
        name="old"
        value={old.id}
        options={options}
        onChange={(id) => choose({ ...pair, old: id }, { old: null, next: null })}
      />
      <ChoiceField
        label={compare.next}
        name="next"
        value={next.id}
        options={options}
        {...(same ? { validationMessage: compare.same } : {})}
        onChange={(id) => choose({ ...pair, next: id }, { ...areas, next: null })}
      />
      <ChoiceField
        label={compare.oldArea}
        name="oldArea"
        value={oldArea}
        options={[...old.choice.areas, none]}
        onChange={(id) => choose(pair, { old: id, next: null })}
      />
      {oldArea !== NO_AREA && (
        <ChoiceField
          label={compare.nextArea}
          name="nextArea"
          value={nextArea}
          options={next.choice.areas}
          onChange={(id) => choose(pair, { ...areas, next: id })}
        />
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => void look(async () => ({ ok: true, value: await work.compare(request) }))}
        >
          {compare.look}
        </Button>
        <Button disabledFocusable={busy} onClick={() => void run((onPhase) => work.insertComparison(request, onPhase))}>
          {compare.insert}
        </Button>
      </div>
      <WorkProgress work={inserting} />
      {inserting.kind === "done" && (
        <NoticeBar intent="success" title={compare.inserted}>
          {compare.insertedInto(inserting.value.sheetName)}
        </NoticeBar>
      )}
      {comparing.kind === "refused" && <ProblemBar title={compare.notCompared} problem={comparing.problem} />}
      {comparing.kind === "done" && comparing.value !== null && <ComparisonList view={comparing.value} />}
      {inserting.kind === "refused" && <ProblemBar title={compare.notInserted} problem={inserting.problem} />}
    </div>
  );
}

const NO_AREA = "-";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
