import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { CellArea } from "../../grid/address";
import type { FindingTarget } from "../../review/finding";
import type { App } from "../../usecases/app";
import type { TextStorage } from "../environment";
import { answerOf } from "../answerOf";
import { NoticeBar } from "../NoticeBar";
import { ProblemBar } from "../ProblemBar";
import { SheetButtons } from "./SheetButtons";
import { ForeignTable } from "./ForeignTable";
import { useForeignMessages } from "./foreignWords";
import { useForeignLive } from "./useForeignLive";
import { useForeignSheet } from "./useForeignSheet";

export type ForeignSheetProps = {
  readonly app: App;
  readonly storage: TextStorage;
  readonly onJump: (target: FindingTarget) => Promise<void>;
  readonly onShow: (sheetId: string) => void;
};

/** Đọc biểu có sẵn: what was understood of a sheet others made, what the review says of it, and its colours. */
export function ForeignSheet({ app, storage, onJump, onShow }: ForeignSheetProps) {
  const words = useForeignMessages();
  const styles = useStyles();
  const { state, read, refresh, correct } = useForeignSheet(app, storage);
  const reading = state.kind === "read" ? state.reading : null;
  useForeignLive(app, reading?.sheetId ?? null, refresh);
  const isColourable = reading?.tables.some((table) => table.kind === "criteria" && table.hasResults) ?? false;
  const outline = (sheetId: string) => (region: CellArea) =>
    answerOf(async () => (await app.foreignWork()).outline(sheetId, region));
  const hasVerdicts = reading?.tables.some((table) => table.kind === "criteria" && table.hasVerdicts) ?? false;
  return (
    <section aria-label={words.read} className={styles.sheet}>
      {reading === null && <Text block>{words.intro}</Text>}
      <div className={styles.buttons}>
        <Button
          appearance={reading === null ? "primary" : "secondary"}
          disabledFocusable={state.kind === "reading"}
          onClick={() => void read()}
        >
          {reading === null ? words.read : words.readAgain}
        </Button>
      </div>
      {state.kind === "reading" && <ProgressBar aria-label={words.reading} />}
      {state.kind === "refused" && <ProblemBar title={words.notRead} problem={state.problem} />}
      {reading?.tables.length === 0 && (
        <NoticeBar intent="info" title={words.none}>
          {words.noneHint}
        </NoticeBar>
      )}
      {reading !== null && reading.elsewhere.length > 0 && (
        <div className={styles.sheet}>
          <Text block>{words.elsewhere}</Text>
          {reading.elsewhere.map(({ sheetId, sheetName }) => (
            <Button key={sheetId} onClick={() => onShow(sheetId)}>
              {words.goTo(sheetName)}
            </Button>
          ))}
        </div>
      )}
      {reading !== null && isColourable && (
        <SheetButtons app={app} storage={storage} sheetId={reading.sheetId} hasVerdicts={hasVerdicts} />
      )}
      {reading?.tables.map((table, index) => (
        <ForeignTable
          key={index}
          table={table}
          onJump={onJump}
          onCorrect={correct}
          onOutline={outline(reading.sheetId)}
        />
      ))}
    </section>
  );
}

const useStyles = makeStyles({
  sheet: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
