import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { App } from "../../usecases/app";
import type { ForeignProblem } from "../../usecases/foreign/foreignWork";
import type { SheetEdit } from "../../usecases/ports";
import { answerOf } from "../answerOf";
import type { TextStorage } from "../environment";
import { useMessages } from "../LanguageContext";
import { NoticeBar } from "../NoticeBar";
import { useForeignMessages } from "./foreignWords";
import { foreignSentence } from "./foreignSentence";
import { rememberedTemplates } from "./templateMemory";

type SheetButtonsProps = {
  readonly app: App;
  readonly storage: TextStorage;
  readonly sheetId: string;
  readonly hasVerdicts: boolean;
};

type Ending = {
  readonly intent: "success" | "info" | "error";
  readonly title: string;
  readonly text: string;
  readonly inverse?: SheetEdit;
};

/** What is done to the sheet on demand: Tô màu theo kết quả, Ghi đánh giá, each with the way back. */
export function SheetButtons({ app, storage, sheetId, hasVerdicts }: SheetButtonsProps) {
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

  const fill = async (): Promise<Ending> => {
    const outcome = await answerOf(async () =>
      (await app.foreignWork()).fillVerdicts(sheetId, rememberedTemplates(storage)),
    );
    if (!outcome.ok) return { intent: "error", title: words.notFilled, text: sentence(outcome.problem) };
    const { cells, inverse } = outcome.value;
    return { intent: "success", title: words.filled(cells), text: words.filledText, inverse };
  };
  const takeBack = async (inverse: SheetEdit): Promise<Ending> => {
    const outcome = await answerOf(async () => (await app.foreignWork()).takeBack(inverse));
    return outcome.ok
      ? { intent: "success", title: words.undone, text: words.undoneText }
      : { intent: "error", title: words.notUndone, text: sentence(outcome.problem), inverse };
  };
  const inverse = ending?.inverse;

  return (
    <div className={styles.colours}>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={() => void run(colour)}>
          {words.colour}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void run(uncolour)}>
          {words.uncolour}
        </Button>
        {hasVerdicts && (
          <Button size="small" disabledFocusable={busy} onClick={() => void run(fill)}>
            {words.fill}
          </Button>
        )}
      </div>
      {busy && <ProgressBar aria-label={words.working} />}
      {ending !== null && (
        <NoticeBar
          intent={ending.intent}
          title={ending.title}
          {...(inverse === undefined
            ? {}
            : { action: <Button onClick={() => void run(() => takeBack(inverse))}>{words.undo}</Button> })}
        >
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
