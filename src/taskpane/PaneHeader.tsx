import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, use, useState } from "react";
import { useMessages } from "./LanguageContext";
import { panePart } from "./paneParts";
import type { SettingsButtonProps } from "./SettingsButton";

/** The product's name, and the settings behind a button. */
export function PaneHeader() {
  const { shell } = useMessages();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.name}>{shell.productName}</h1>
        <Suspense fallback={null}>
          <Opener open={open} controls={SETTINGS_ID} onToggle={() => setOpen(!open)} />
        </Suspense>
      </div>
      <div id={SETTINGS_ID}>
        {open && (
          <Suspense fallback={null}>
            <Panel />
          </Suspense>
        )}
      </div>
    </header>
  );
}

function Opener(props: SettingsButtonProps) {
  const { SettingsButton } = use(panePart.settings());
  return <SettingsButton {...props} />;
}

function Panel() {
  const { SettingsPanel } = use(panePart.settingsPanel());
  return <SettingsPanel />;
}

const SETTINGS_ID = "settings";

const useStyles = makeStyles({
  header: { flexShrink: 0, paddingInline: tokens.spacingHorizontalM, paddingTop: tokens.spacingVerticalS },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    // The button's own height, so that nothing moves when it arrives.
    minHeight: "32px",
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});
