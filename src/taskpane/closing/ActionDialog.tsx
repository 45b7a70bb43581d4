import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  ProgressBar,
  tokens,
  type ButtonProps,
} from "@fluentui/react-components";
import type { ReactNode, SubmitEvent } from "react";
import { NoticeBar } from "../NoticeBar";
import { useClosingMessages } from "./closingWords";

type ActionDialogProps = {
  readonly label: string;
  readonly title: string;
  readonly appearance?: ButtonProps["appearance"];
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly busy: boolean;
  /** Why the last try failed. */
  readonly refusal: { readonly title: string; readonly text: string } | null;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
};

/** A button that asks before it does something far-reaching. While it is done the dialog stays, and says why if it was not. */
export function ActionDialog(props: ActionDialogProps) {
  const { label, title, appearance, open, onOpen, busy, refusal, onSubmit, children } = props;
  const words = useClosingMessages();
  const styles = useStyles();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  return (
    <Dialog open={open} onOpenChange={(_, data) => !busy && onOpen(data.open)}>
      <DialogTrigger disableButtonEnhancement>
        <Button size="small" {...(appearance === undefined ? {} : { appearance })}>
          {label}
        </Button>
      </DialogTrigger>
      <DialogSurface aria-describedby={undefined}>
        <form noValidate onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>
              {children}
              {busy && <ProgressBar aria-label={label} />}
              {!busy && refusal !== null && (
                <NoticeBar intent="error" title={refusal.title}>
                  {refusal.text}
                </NoticeBar>
              )}
            </DialogContent>
            <DialogActions fluid>
              <Button type="submit" appearance="primary" disabledFocusable={busy}>
                {label}
              </Button>
              <DialogTrigger disableButtonEnhancement>
                <Button disabledFocusable={busy}>{words.cancel}</Button>
              </DialogTrigger>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
