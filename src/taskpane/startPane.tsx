import { createRoot } from "react-dom/client";
import type { Language } from "../i18n/language";
import { loadMessages } from "../i18n/loadMessages";
import type { Messages } from "../i18n/vi";
import { officeEnvironment, officeSupport } from "./officeEnvironment";
import { Pane } from "./Pane";
import { tabFromQuery } from "./paneTab";
import { readPreferences } from "./preferences";
import { panePart } from "./paneParts";
import { LanguageProvider } from "./LanguageContext";
import { UnsupportedPage } from "./UnsupportedPage";

/**
 * Draws the pane once everything it shows first is there: until then the page's own text stands, so that
 * nobody sees an empty pane. Scripts are fetched while Office gets ready.
 */
export async function startPane(container: HTMLElement): Promise<void> {
  const askedTab = tabFromQuery(window.location.search);
  const composition = import(/* webpackChunkName: "app" */ "./compose");
  const parts = Promise.all([panePart[askedTab ?? "forms"](), panePart.settings()]);

  const unsupported = await officeSupport();
  const environment = officeEnvironment();
  const speech = await firstSpeech(readPreferences(environment.storage).language);
  document.documentElement.lang = speech.language;

  const root = createRoot(container);
  if (unsupported !== null) {
    root.render(
      <LanguageProvider {...speech} onChosen={() => undefined}>
        <UnsupportedPage reason={unsupported} />
      </LanguageProvider>,
    );
    return;
  }
  // Not before Office is ready: where this user's own sets are kept depends on what it says.
  const [{ composeApp }] = await Promise.all([composition, parts]);
  root.render(<Pane app={composeApp()} environment={environment} askedTab={askedTab} {...speech} />);
  fetchRest();
}

/** The other tabs, so that a press on them shows them at once. Failing here is no fault: they are fetched on the press. */
function fetchRest(): void {
  for (const part of [panePart.forms, panePart.check]) void part().catch(() => undefined);
}

/** The language chosen earlier, or Vietnamese where its script cannot be had now. */
async function firstSpeech(wanted: Language): Promise<{ language: Language; messages: Messages }> {
  const messages = await loadMessages(wanted).catch(() => null);
  return messages === null ? { language: "vi", messages: await loadMessages("vi") } : { language: wanted, messages };
}
