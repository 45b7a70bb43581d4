import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { App } from "../../usecases/app";
import type { ForeignProblem } from "../../usecases/foreign/foreignWork";
import { answerOf } from "../answerOf";
import type { TextStorage } from "../environment";
import { useMessages } from "../LanguageContext";
import { NoticeBar } from "../NoticeBar";
import { useForeignMessages } from "./foreignWords";
import { foreignSentence } from "./foreignSentence";
import { rememberedTemplates } from "./templateMemory";

type ColourButtonsProps = {
  readonly app: App;
  readonly storage: TextStorage;
  readonly sheetId: string;
};

type Ending = { readonly intent: "success" | "info" | "error"; readonly title: string; readonly text: string };

/** Tô màu theo kết quả, Bỏ tô màu: the way in and the way back. */
export function ColourButtons({ app, storage, sheetId }: ColourButtonsProps) {
  const words = useForeignMessages();
  const { problems } = useMessages();
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const [ending, setEnding] = useState<Ending | null>(null);

  const sentence = (problem: ForeignProblem): string => foreignSentence(problem, words, problems.workbook);
  const run = async (task: () => Promise<Ending>) => {
    if (busy) return;
    setBusy(true);
    setEnding(null);
    setEnding(await task());
    setBusy(false);
  };
  const colour = async (): Promise<Ending> => {
    const outcome = await answerOf(async () => (await app.foreignWork()).colour(sheetId, rememberedTemplates(storage)));
    if (!outcome.ok) return { intent: "error", title: words.notColoured, text: sentence(outcome.problem) };
    const { cells, doubtful } = outcome.value;
    return { intent: "success", title: words.coloured, text: words.colouredText(cells, doubtful) };
  };
  const uncolour = async (): Promise<Ending> => {
    const outcome = await answerOf(async () => (await app.foreignWork()).uncolour(sheetId));
    if (!outcome.ok) return { intent: "error", title: words.notUncoloured, text: sentence(outcome.problem) };
    return outcome.value.rules === 0
      ? { intent: "info", title: words.uncolour, text: words.noColours }
      : { intent: "success", title: words.uncoloured, text: words.uncolouredText };
  };

  return (
    <div className={styles.colours}>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={() => void run(colour)}>
          {words.colour}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void run(uncolour)}>
          {words.uncolour}
        </Button>
      </div>
      {busy && <ProgressBar aria-label={words.working} />}
      {ending !== null && (
        <NoticeBar intent={ending.intent} title={ending.title}>
          {ending.text}
        </NoticeBar>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  colours: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
