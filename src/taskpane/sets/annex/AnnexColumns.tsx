import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { FormChoice } from "../../../usecases/app";
import type { AnnexDraft } from "../../../usecases/sets/annex/annexDraft";
import { ChoiceField } from "../../ChoiceField";
import { useSetMessages } from "../../setWords";
import { EVERY_AREA, firstAreas, NO_AREA, type TargetDraft } from "./annexTarget";

const NEW_SET = "-";

type AnnexColumnsProps = {
  readonly draft: AnnexDraft;
  readonly sets: readonly FormChoice[];
  readonly target: TargetDraft;
  readonly onChange: (target: TargetDraft) => void;
};

/** Which set the annex becomes, and which of its areas each column is. */
export function AnnexColumns({ draft, sets, target, onChange }: AnnexColumnsProps) {
  const { annex } = useSetMessages();
  const styles = useStyles();
  const choice = sets.find(({ setId }) => setId === target.setId) ?? null;
  const optionsFor = (id: string) => [
    ...(choice === null ? [{ id, name: annex.keep }] : choice.areas),
    { id: EVERY_AREA, name: annex.every },
    { id: NO_AREA, name: annex.omit },
  ];
  return (
    <section className={styles.columns}>
      <ChoiceField
        label={annex.target}
        name="target"
        value={target.setId ?? NEW_SET}
        options={[{ id: NEW_SET, name: annex.asNew }, ...sets.map(({ setId, title }) => ({ id: setId, name: title }))]}
        onChange={(chosen) => {
          const wanted = sets.find(({ setId }) => setId === chosen) ?? null;
          onChange({ ...target, setId: wanted?.setId ?? null, areas: firstAreas(draft, wanted) });
        }}
      />
      {choice !== null && choice.indicatorCount > 0 && (
        <Text block size={200} className={styles.hint}>
          {annex.replaces(choice.indicatorCount)}
        </Text>
      )}
      <Text as="h4" block weight="semibold" className={styles.heading}>
        {annex.columns}
      </Text>
      {draft.areas.map(({ id, heading }) => (
        <ChoiceField
          key={id}
          label={annex.column(heading === "" ? id : heading)}
          name={`column ${id}`}
          value={target.areas[id] ?? NO_AREA}
          options={optionsFor(id)}
          onChange={(area) => onChange({ ...target, areas: { ...target.areas, [id]: area } })}
        />
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  columns: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});
