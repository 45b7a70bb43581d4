import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AreaId } from "../../../criteria/criterionSet";
import type { SetView } from "../../../usecases/sets/setView";
import { useSetMessages } from "../../setWords";
import { AddRowForm } from "../edit/AddRowForm";
import { AskFirst } from "../edit/AskFirst";
import type { SetPanelProps } from "../setPanel";
import { uncheckedPlaces } from "./uncheckedPlaces";

type SetActionsProps = Pick<SetPanelProps, "work" | "view" | "signer" | "adding" | "onAdding"> & {
  /** What is shown of the set: all, or what was found. */
  readonly shown: SetView;
  readonly area: AreaId;
  readonly onChanged: (view: SetView | null, said: string) => void;
};

/** What is done with the whole list: a new row, a check of all that is shown. */
export function SetActions({ work, view, signer, adding, onAdding, shown, area, onChanged }: SetActionsProps) {
  const { edit } = useSetMessages();
  const styles = useStyles();
  const places = uncheckedPlaces(shown, area);
  const { id, areas } = view.set;
  const areaName = areas.find((candidate) => candidate.id === area)?.name ?? "";
  return (
    <>
      <div className={styles.buttons}>
        <Button size="small" aria-expanded={adding} onClick={() => onAdding(true)}>
          {edit.addRow}
        </Button>
        {places.length > 0 && (
          <AskFirst
            label={edit.checkAll(places.length)}
            text={edit.checkAllText(places.length, areaName)}
            signer={signer}
            withDocument
            ask={() => work.markChecked(id, places, signer.document, signer.sign())}
            onDone={(changed) => onChanged(changed, edit.checked(places.length))}
          />
        )}
      </div>
      {adding && (
        <AddRowForm
          work={work}
          view={view}
          signer={signer}
          onCancel={() => onAdding(false)}
          onDone={(changed, code) => onChanged(changed, edit.rowAdded(code))}
        />
      )}
    </>
  );
}

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});
