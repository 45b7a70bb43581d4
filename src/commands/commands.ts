import { composeApp } from "../taskpane/compose";
import { officeEnvironment, officeSupport } from "../taskpane/officeEnvironment";
import { readPreferences } from "../taskpane/preferences";
import type { App } from "../usecases/app";
import { explainIndicator } from "./explainIndicator";
import { goToNextIssue } from "./goToNextIssue";
import type { Notice } from "./notice";
import { showIndicatorText, showNotice } from "./showNotice";

const TOO_OLD: Notice = { code: "problem", problem: { code: "hostTooOld" } };

Office.actions.associate(
  "goToNextIssue",
  answering((app) => goToNextIssue(app, showNotice)),
);
Office.actions.associate(
  "explainIndicator",
  answering((app) => {
    const { language } = readPreferences(officeEnvironment().storage);
    return explainIndicator(app, language, { showNotice, showText: showIndicatorText });
  }),
);

/** What a button does; Office is told when it is done, whatever came of it. */
function answering(work: (app: App) => Promise<void>): (event: Office.AddinCommands.Event) => void {
  const answer = async () => {
    if ((await officeSupport()) === null) await work(composeApp());
    else await showNotice(TOO_OLD);
  };
  return (event) => void answer().finally(() => event.completed());
}
