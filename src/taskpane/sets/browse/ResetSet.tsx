import type { SetView } from "../../../usecases/sets/setView";
import { useSetMessages } from "../../setWords";
import { AskFirst } from "../edit/AskFirst";
import { isoDay } from "../isoDay";
import type { SetPanelProps } from "../setPanel";

type ResetSetProps = Pick<SetPanelProps, "work" | "view" | "environment"> & {
  readonly onChanged: (view: SetView | null, said: string) => void;
};

/** The whole set as shipped, or an own one gone; nothing where nobody has changed anything. */
export function ResetSet({ work, view, environment, onChanged }: ResetSetProps) {
  const { edit } = useSetMessages();
  if (view.set.edition === null) return null;
  const words = view.shipped
    ? { label: edit.resetSet, text: edit.resetSetText, said: edit.setReset }
    : { label: edit.removeSet, text: edit.removeSetText, said: edit.setRemoved };
  return (
    <div>
      <AskFirst
        label={words.label}
        text={words.text}
        signer={null}
        ask={() => work.resetSet(view.set.id, isoDay(environment.today()))}
        onDone={(changed) => onChanged(changed, words.said)}
      />
    </div>
  );
}
