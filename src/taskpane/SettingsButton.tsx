import { Button } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons";
import { useMessages } from "./LanguageContext";

export type SettingsButtonProps = { readonly open: boolean; readonly controls: string; readonly onToggle: () => void };

export function SettingsButton({ open, controls, onToggle }: SettingsButtonProps) {
  const { shell } = useMessages();
  return (
    <Button
      appearance="subtle"
      icon={<Settings20Regular />}
      aria-label={shell.settings}
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    />
  );
}
