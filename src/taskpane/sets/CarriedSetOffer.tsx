import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { App, FormChoice } from "../../usecases/app";
import type { CarriedSet } from "../../usecases/sets/carriedSets";
import type { SetWork } from "../../usecases/sets/setWork";
import { answerOf } from "../answerOf";
import { NoticeBar } from "../NoticeBar";
import { useSetMessages } from "../setWords";

export type CarriedSetOfferProps = { readonly app: App; readonly onUsed: (choice: FormChoice) => void };

type Offer = { readonly work: SetWork; readonly sets: readonly CarriedSet[] };

/** Sets that came with the workbook, where there are any this machine does not have; nothing otherwise, and nothing where Excel refuses. */
export function CarriedSetOffer({ app, onUsed }: CarriedSetOfferProps) {
  const { carried: words } = useSetMessages();
  const styles = useStyles();
  const [offer, setOffer] = useState<Offer | null>(null);
  const [ended, setEnded] = useState<{ readonly used: boolean; readonly said: string } | null>(null);

  useEffect(() => {
    let wanted = true;
    void offered(app).then((found) => {
      if (wanted) setOffer(found);
    });
    return () => {
      wanted = false;
    };
  }, [app]);

  const use = ({ work, sets }: Offer, chosen: CarriedSet) => {
    const outcome = work.useCarried(chosen);
    if (!outcome.ok) {
      setEnded({ used: false, said: words.notUsed });
      return;
    }
    setOffer({ work, sets: sets.filter((set) => set !== chosen) });
    setEnded({ used: true, said: words.used(chosen.set.title) });
    onUsed(outcome.value);
  };

  if (offer === null || (offer.sets.length === 0 && ended === null)) return null;
  const owned = (id: string) => offer.work.sets().some(({ setId, own }) => own && setId === id);
  return (
    <div className={styles.offers}>
      {ended !== null && <NoticeBar intent={ended.used ? "success" : "error"}>{ended.said}</NoticeBar>}
      {offer.sets.map((found) => (
        <NoticeBar
          key={found.sheetId}
          intent="info"
          title={words.title}
          action={<Button onClick={() => use(offer, found)}>{words.use}</Button>}
        >
          {[words.text(found), words.checks(found.checks), owned(found.set.id) ? words.replaces : ""].join(" ")}
        </NoticeBar>
      ))}
    </div>
  );
}

async function offered(app: App): Promise<Offer | null> {
  const outcome = await answerOf(async () => {
    const work = await app.setWork();
    const found = await work.carriedSets();
    return found.ok ? { ok: true, value: { work, sets: found.value } } : found;
  });
  return outcome.ok ? outcome.value : null;
}

const useStyles = makeStyles({
  offers: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
