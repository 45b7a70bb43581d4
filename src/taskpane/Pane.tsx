import { AriaLiveAnnouncer, FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Language } from "../i18n/language";
import type { Messages } from "../i18n/vi";
import type { App } from "../usecases/app";
import { ErrorBoundary } from "./ErrorBoundary";
import type { PaneEnvironment } from "./environment";
import { LanguageProvider } from "./LanguageContext";
import type { PaneTab } from "./paneTab";
import { PaneShell } from "./PaneShell";
import { remember } from "./preferences";
import { useLook } from "./useLook";

export type PaneProps = {
  readonly app: App;
  readonly environment: PaneEnvironment;
  /** The tab the address asks for; null opens the first. */
  readonly askedTab: PaneTab | null;
  readonly language: Language;
  readonly messages: Messages;
};

export function Pane({ app, environment, askedTab, language, messages }: PaneProps) {
  const look = useLook(environment.officeLook);
  return (
    <LanguageProvider
      language={language}
      messages={messages}
      onChosen={(chosen) => remember(environment.storage, { language: chosen })}
    >
      <ErrorBoundary>
        <FluentProvider theme={look === "dark" ? webDarkTheme : webLightTheme}>
          <AriaLiveAnnouncer>
            <PaneShell app={app} environment={environment} askedTab={askedTab} />
          </AriaLiveAnnouncer>
        </FluentProvider>
      </ErrorBoundary>
    </LanguageProvider>
  );
}
