import { Button, makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { WorkbookProgress } from "../../usecases/workbookCheck";
import { useOverviewMessages } from "./overviewWords";

type WorkbookProgressBarProps = { readonly progress: WorkbookProgress | null; readonly onStop: () => void };

/** "Đang kiểm tra trang 3/12: Biểu 02", and Dừng. Reading is the first half of the way, checking the second. */
export function WorkbookProgressBar({ progress, onStop }: WorkbookProgressBarProps) {
  const words = useOverviewMessages();
  const styles = useStyles();
  const done = progress === null ? 0 : progress.sheet - 1 + (progress.phase === "reading" ? 0 : progress.of);
  return (
    <div className={styles.progress}>
      <ProgressBar
        aria-label={words.checkingWorkbook}
        {...(progress === null ? {} : { value: done, max: progress.of * 2 })}
      />
      <div className={styles.line}>
        <Text size={200} className={styles.text}>
          {progress === null ? words.checkingWorkbook : words.progress(progress)}
        </Text>
        <Button size="small" onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  text: { minWidth: 0, overflowWrap: "anywhere" },
});
