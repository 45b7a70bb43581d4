import { Field, makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { useSetMessages } from "../../setWords";
import type { SetPanelProps } from "../setPanel";
import { AreaField } from "./AreaField";
import { CriterionList } from "./CriterionList";
import { useArea } from "./useArea";

/** Xem và sửa chỉ tiêu: the set's criteria and indicators, found by code or words. */
export function BrowsePanel(props: SetPanelProps) {
  const { work, environment, view } = props;
  const { browse } = useSetMessages();
  const styles = useStyles();
  const [area, chooseArea] = useArea(environment.storage, view.set);
  const [query, setQuery] = useState("");
  const searching = query.trim() !== "";
  const shown = useMemo(() => (searching ? work.find(view, query) : view), [work, view, query, searching]);
  const found = shown.criteria.reduce((sum, { rows }) => sum + rows.length, 0);

  return (
    <div className={styles.panel}>
      <AreaField areas={view.set.areas} area={area} onChange={chooseArea} />
      <Field label={browse.search} hint={browse.searchHint}>
        <SearchBox
          name="find"
          className={styles.search}
          value={query}
          dismiss={{ "aria-label": browse.clear }}
          onChange={(_, { value }) => setQuery(value)}
        />
      </Field>
      {/* Always there, or a screen reader would not hear it change. */}
      <Text role="status" size={200} className={styles.found}>
        {searching ? browse.found(found) : ""}
      </Text>
      <CriterionList {...props} criteria={shown.criteria} area={area} searching={searching} />
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // Fluent's search box is bounded at 468 px and as wide as its text; at 320 px it must give way.
  search: { minWidth: 0, maxWidth: "none", width: "100%" },
  found: { color: tokens.colorNeutralForeground2 },
});
