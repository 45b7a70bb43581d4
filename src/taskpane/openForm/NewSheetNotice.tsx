import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { NewSheet } from "../../usecases/app";
import { NoticeBar } from "../NoticeBar";
import { useOpenFormMessages } from "../openFormWords";

type NewSheetNoticeProps = { readonly title: string; readonly made: NewSheet; readonly action?: ReactNode };

/** Where the new form is, how much it took along, and what found no place, by address. */
export function NewSheetNotice({ title, made, action }: NewSheetNoticeProps) {
  const openForm = useOpenFormMessages();
  const styles = useStyles();
  return (
    <NoticeBar intent={made.left.length === 0 ? "success" : "warning"} title={title} action={action}>
      {openForm.newSheet(made)}
      {made.left.length > 0 && (
        <>
          <span className={styles.left}>{openForm.left(made.left.length)}</span>
          <ul className={styles.list}>
            {made.left.map(({ address, text }) => (
              <li key={address}>{openForm.leftInput(address, text)}</li>
            ))}
          </ul>
        </>
      )}
    </NoticeBar>
  );
}

const useStyles = makeStyles({
  left: { display: "block", marginTop: tokens.spacingVerticalXS },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
    // A form with text in every cell must not push the rest of the pane away.
    maxHeight: `calc(8 * ${tokens.lineHeightBase300})`,
    overflowY: "auto",
  },
});
