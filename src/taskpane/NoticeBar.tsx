import { makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";

type NoticeBarProps = {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title?: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
};

/** A message in the pane: errors are said aloud at once, the rest when the reader pauses. */
export function NoticeBar({ intent, title, children, action }: NoticeBarProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline" politeness={intent === "error" ? "assertive" : "polite"}>
      <MessageBarBody>
        {title !== undefined && <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>}
        {children}
      </MessageBarBody>
      {action !== undefined && <MessageBarActions>{action}</MessageBarActions>}
    </MessageBar>
  );
}

const useStyles = makeStyles({ title: { display: "block" } });
