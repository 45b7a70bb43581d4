import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { setWarning as en } from "../../i18n/en/setWarning";
import { setWarning as vi } from "../../i18n/vi/setWarning";
import type { AdviceRequest, App, FormChoice, SetAdvice } from "../../usecases/app";
import { useLanguage } from "../LanguageContext";
import { NoticeBar } from "../NoticeBar";

export type SetWarningProps = {
  readonly app: App;
  readonly request: AdviceRequest;
  readonly warning: NonNullable<SetAdvice["warning"]>;
  readonly onTake: (choice: FormChoice) => void;
  readonly onGoToSets: () => void;
};

/** Why the chosen set is not the one, and the way to the one that is. */
export function SetWarning({ app, request, warning, onTake, onGoToSets }: SetWarningProps) {
  const { chosen, year, asOf } = request;
  const [instead, setInstead] = useState<FormChoice | null>(null);
  useEffect(() => {
    let gone = false;
    void app.setInstead({ chosen, year, asOf }).then((proposed) => {
      if (!gone) setInstead(proposed);
    });
    return () => {
      gone = true;
    };
  }, [app, chosen, year, asOf]);
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
