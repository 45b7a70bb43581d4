import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

type FileActionProps = { readonly heading: string; readonly hint: string; readonly children: ReactNode };

/** One thing to do with files: what it is for, its button, how it ended. */
export function FileAction({ heading, hint, children }: FileActionProps) {
  const styles = useStyles();
  return (
    <section className={styles.action}>
      <Text as="h3" block weight="semibold" className={styles.heading}>
        {heading}
      </Text>
      <Text block size={200} className={styles.hint}>
        {hint}
      </Text>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  action: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});
