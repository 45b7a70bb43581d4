import { Field, makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { SetView } from "../../../usecases/sets/setView";
import { useKeptFocus } from "../../check/useKeptFocus";
import { NoticeBar } from "../../NoticeBar";
import { useSetMessages } from "../../setWords";
import type { SetPanelProps } from "../setPanel";
import { AreaField } from "./AreaField";
import { CriterionList } from "./CriterionList";
import { ResetSet } from "./ResetSet";
import { SetActions } from "./SetActions";
import { useArea } from "./useArea";

/** Xem và sửa chỉ tiêu: the set's criteria and indicators, found by code or words. */
export function BrowsePanel(props: SetPanelProps) {
  const { work, environment, view, onView } = props;
  const { browse } = useSetMessages();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement | null>(null);
  const [area, chooseArea] = useArea(environment.storage, view.set);
  const [query, setQuery] = useState("");
  const [said, setSaid] = useState("");
  const searching = query.trim() !== "";
  const shown = useMemo(() => (searching ? work.find(view, query) : view), [work, view, query, searching]);
  const found = shown.criteria.reduce((sum, { rows }) => sum + rows.length, 0);
  useKeptFocus(list, search, view);

  const changed = (made: SetView | null, words: string) => {
    setSaid(words);
    onView(made);
  };

  return (
    <div className={styles.panel}>
      <AreaField areas={view.set.areas} area={area} onChange={chooseArea} />
      <Field label={browse.search} hint={browse.searchHint}>
        <SearchBox
          ref={(element: HTMLInputElement | null) => void (search.current = element)}
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
      {said !== "" && (
        <div className={styles.notice}>
          <NoticeBar intent="success">{said}</NoticeBar>
        </div>
      )}
      <SetActions {...props} shown={shown} area={area} onChanged={changed} />
      <div ref={list}>
        <CriterionList {...props} criteria={shown.criteria} area={area} searching={searching} onChanged={changed} />
      </div>
      <ResetSet {...props} onChanged={changed} />
    </div>
  );
}

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // Fluent's search box is bounded at 468 px and as wide as its text; at 320 px it must give way.
  search: { minWidth: 0, maxWidth: "none", width: "100%" },
  found: { color: tokens.colorNeutralForeground2 },
  // What was done far down the list is told where the officer is.
  notice: { position: "sticky", top: 0, zIndex: 1 },
});
