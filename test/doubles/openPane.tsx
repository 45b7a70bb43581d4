import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { vi } from "../../src/i18n/vi";
import type { Look, PaneEnvironment } from "../../src/taskpane/environment";
import { checkToolsPart } from "../../src/taskpane/check/checkToolsPart";
import { toolWords } from "../../src/taskpane/check/tools/toolWords";
import { closingPart } from "../../src/taskpane/closing/closingPart";
import { closingWords } from "../../src/taskpane/closing/closingWords";
import { foreignPart } from "../../src/taskpane/foreign/foreignPart";
import { foreignWords } from "../../src/taskpane/foreign/foreignWords";
import { besidesPart } from "../../src/taskpane/check/besidesPart";
import { openFormPart } from "../../src/taskpane/forms/openFormPart";
import { insertTablePart } from "../../src/taskpane/forms/insertTablePart";
import { setWarningPart } from "../../src/taskpane/forms/setWarningPart";
import { namesPart } from "../../src/taskpane/forms/namesPart";
import { overviewPart } from "../../src/taskpane/overview/overviewPart";
import { overviewWords } from "../../src/taskpane/overview/overviewWords";
import { Pane } from "../../src/taskpane/Pane";
import { panePart } from "../../src/taskpane/paneParts";
import type { PaneTab } from "../../src/taskpane/paneTab";
import { openFormWords } from "../../src/taskpane/openFormWords";
import { setWords } from "../../src/taskpane/setWords";
import type { FakeApp } from "./fakeApp";

type Opening = { readonly tab?: PaneTab; readonly stored?: Record<string, string>; readonly look?: Look };

/** The pane over a double of the app, as on 23 November 2023; answers with a person's hands and the user's storage. */
export async function openPane(app: FakeApp, { tab, stored = {}, look = "light" }: Opening = {}) {
  giveBrowserParts();
  const parts = [
    ...Object.values(panePart),
    openFormPart,
    insertTablePart,
    namesPart,
    setWarningPart,
    besidesPart,
    overviewPart,
    overviewWords.vi,
    checkToolsPart,
    toolWords.vi,
    foreignPart,
    foreignWords.vi,
    closingPart,
    closingWords.vi,
    openFormWords.vi,
    setWords.vi,
  ];
  await Promise.all(parts.map((part): Promise<unknown> => part()));
  const environment: PaneEnvironment = {
    storage: {
      read: (key) => stored[key] ?? null,
      write: (key, text) => {
        stored[key] = text;
      },
    },
    today: () => new Date(2023, 10, 23),
    officeLook: () => look,
  };
  const { unmount } = render(
    <RendererProvider renderer={hidingRulesOnly()}>
      <Pane app={app} environment={environment} askedTab={tab ?? null} language="vi" messages={vi} />
    </RendererProvider>,
  );
  return { user: userEvent.setup(), stored, unmount };
}

/**
 * Of Fluent's styles only those that hide something: every look at an element's name or role goes through all rules,
 * which would be half the time of a test. What the pane looks like is the browser tests' affair.
 */
function hidingRulesOnly() {
  return createDOMRenderer(document, { unstable_filterCSSRule: (rule) => /display:none|visibility:/.test(rule) });
}

/** What Fluent asks of a browser and jsdom lacks. */
function giveBrowserParts(): void {
  class NoResizes {
    observe() {
      return undefined;
    }
    unobserve() {
      return undefined;
    }
    disconnect() {
      return undefined;
    }
  }
  const matchMedia = () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  Object.assign(window, { ResizeObserver: NoResizes, matchMedia });
  Element.prototype.scrollIntoView = () => undefined;
}
