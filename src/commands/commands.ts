import { composeApp } from "../taskpane/compose";
import { goToNextIssue } from "./goToNextIssue";
import { showNotice } from "./showNotice";

Office.actions.associate("goToNextIssue", (event: Office.AddinCommands.Event) => {
  void goToNextIssue(composeApp(), showNotice).finally(() => event.completed());
});
