import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Finding } from "../../../review/finding";
import type { SheetReport } from "../../../usecases/app";
import { ChoiceField } from "../../ChoiceField";
import {
  EVERYTHING,
  optionsOf,
  shownOf,
  type FilterField,
  type FilterOption,
  type ShownOf,
  type Wanted,
} from "./listFilter";
import { useToolMessages } from "./toolWords";

type ListFilterProps = {
  readonly report: SheetReport;
  /** What is listed of it. */
  readonly shown: readonly Finding[];
  readonly onShow: (shownOf: () => ShownOf) => void;
};

/** So many are looked through at a glance. */
const HANDFUL = 5;

/** Lọc: only findings of one criterion, or of one officer. Without a choice to make there is no filter. */
export function ListFilter({ report, shown, onShow }: ListFilterProps) {
  const { filtering } = useToolMessages();
  const styles = useStyles();
  const [wanted, setWanted] = useState<Wanted>(EVERYTHING);
  const { sheetId, findings } = report;
  const isActive = wanted.criterion !== null || wanted.responsible !== null;

  useEffect(() => {
    onShow(() => shownOf(wanted, sheetId));
    // Nothing stays hidden by a filter nobody can see.
    return () => onShow(() => shownOf(EVERYTHING, sheetId));
  }, [onShow, wanted, sheetId]);

  if (!isActive && findings.length <= HANDFUL) return null;
  const fields = (["criterion", "responsible"] as const).flatMap((field) => {
    const options = withChosen(optionsOf(field, report, filtering), wanted[field]);
    return options.length > 1 || wanted[field] !== null ? [{ field, options }] : [];
  });
  if (fields.length === 0) return null;

  const choose = (field: FilterField, options: readonly FilterOption[], id: string) =>
    setWanted({ ...wanted, [field]: options.find((option) => option.id === id) ?? null });
  return (
    <div className={styles.filter} role="group" aria-label={filtering.title}>
      <div className={styles.fields}>
        {fields.map(({ field, options }) => (
          <ChoiceField
            key={field}
            className={styles.field}
            label={filtering.fields[field]}
            name={`filter-${field}`}
            value={wanted[field]?.id ?? ALL}
            options={[{ id: ALL, name: filtering.everything[field] }, ...options]}
            onChange={(id) => choose(field, options, id)}
          />
        ))}
      </div>
      <div className={styles.answer}>
        {/* Stands from the beginning, so that a screen reader hears what comes into it. */}
        <Text role="status" size={200}>
          {isActive ? filtering.shown(shown.length, findings.length) : ""}
          {isActive && shown.length === 0 ? ` ${filtering.nothing}` : ""}
        </Text>
        {/* Keeps the focus once nothing is filtered any more. */}
        <Button size="small" disabledFocusable={!isActive} onClick={() => setWanted(EVERYTHING)}>
          {filtering.clear}
        </Button>
      </div>
    </div>
  );
}

const ALL = "all";

/** What was chosen stays on view after a check that has none of it left. */
function withChosen(options: readonly FilterOption[], chosen: FilterOption | null): readonly FilterOption[] {
  return chosen === null || options.some(({ id }) => id === chosen.id) ? options : [...options, chosen];
}

const useStyles = makeStyles({
  filter: { width: "100%", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 140px", minWidth: 0 },
  answer: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});
