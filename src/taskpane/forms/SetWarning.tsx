import { Button } from "@fluentui/react-components";
import { setWarning as en } from "../../i18n/en/setWarning";
import { setWarning as vi } from "../../i18n/vi/setWarning";
import type { FormChoice, SetAdvice } from "../../usecases/app";
import { useLanguage } from "../LanguageContext";
import { NoticeBar } from "../NoticeBar";

export type SetWarningProps = {
  readonly chosen: FormChoice;
  readonly warning: NonNullable<SetAdvice["warning"]>;
  /** The set to take instead; null where none is known. */
  readonly instead: FormChoice | null;
  readonly onTake: (choice: FormChoice) => void;
  readonly onGoToSets: () => void;
};

/** Why the chosen set is not the one, and the way to the one that is. */
export function SetWarning({ chosen, warning, instead, onTake, onGoToSets }: SetWarningProps) {
  const { language } = useLanguage();
  const words = language === "en" ? en : vi;
  const action =
    instead === null ? undefined : instead.complete ? (
      <Button type="button" onClick={() => onTake(instead)}>
        {words.take}
      </Button>
    ) : (
      <Button type="button" onClick={onGoToSets}>
        {words.goToSets}
      </Button>
    );
  return (
    <NoticeBar intent="warning" title={words.title} action={action}>
      {words.reason(warning, chosen.title)}
      {instead !== null && ` ${words.instead(instead)}`}
      {instead !== null && !instead.complete && ` ${words.notFilled}`}
    </NoticeBar>
  );
}
