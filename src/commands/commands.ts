import { composeApp } from "../taskpane/compose";
import { officeSupport } from "../taskpane/officeEnvironment";
import { goToNextIssue } from "./goToNextIssue";
import type { Notice } from "./notice";
import { showNotice } from "./showNotice";

const TOO_OLD: Notice = { code: "problem", problem: { code: "hostTooOld" } };

Office.actions.associate("goToNextIssue", (event: Office.AddinCommands.Event) => {
  void answer().finally(() => event.completed());
});

async function answer(): Promise<void> {
  if ((await officeSupport()) === null) await goToNextIssue(composeApp(), showNotice);
  else await showNotice(TOO_OLD);
}
