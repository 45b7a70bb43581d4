import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { Suspense, use, useState, type ReactNode } from "react";
import type { App } from "../usecases/app";
import type { CheckTabProps } from "./check/CheckTab";
import type { PaneEnvironment } from "./environment";
import type { FormsTabProps } from "./forms/FormsTab";
import { useMessages } from "./LanguageContext";
import { PaneHeader } from "./PaneHeader";
import { isPaneTab, PANE_TABS, type PaneTab } from "./paneTab";
import { panePart } from "./paneParts";
import type { SetsTabProps } from "./sets/SetsTab";

function Forms(props: FormsTabProps) {
  const { FormsTab } = use(panePart.forms());
  return <FormsTab {...props} />;
}

function Check(props: CheckTabProps) {
  const { CheckTab } = use(panePart.check());
  return <CheckTab {...props} />;
}

function Sets(props: SetsTabProps) {
  const { SetsTab } = use(panePart.sets());
  return <SetsTab {...props} />;
}

type PaneShellProps = {
  readonly app: App;
  readonly environment: PaneEnvironment;
  readonly askedTab: PaneTab | null;
};

/** Header, tabs, and the panel of each tab. A panel once opened stays, hidden, with its result and its place. */
export function PaneShell({ app, environment, askedTab }: PaneShellProps) {
  const { shell } = useMessages();
  const styles = useStyles();
  const [tab, setTab] = useState<PaneTab>(askedTab ?? "forms");
  const [visited, setVisited] = useState<readonly PaneTab[]>([tab]);

  const open = (chosen: PaneTab) => {
    setTab(chosen);
    if (!visited.includes(chosen)) setVisited([...visited, chosen]);
  };

  /** From a button in the other panel, which is about to be hidden: the focus goes along. */
  const goTo = (chosen: PaneTab) => {
    open(chosen);
    document.getElementById(tabId(chosen))?.focus();
  };

  const contents: Readonly<Record<PaneTab, ReactNode>> = {
    forms: (
      <Forms app={app} environment={environment} onGoToCheck={() => goTo("check")} onGoToSets={() => goTo("sets")} />
    ),
    check: (
      <Check
        app={app}
        environment={environment}
        visible={tab === "check"}
        checkAtOnce={askedTab === "check"}
        onGoToForms={() => goTo("forms")}
      />
    ),
    sets: <Sets app={app} environment={environment} />,
  };

  return (
    <div className={styles.pane}>
      <PaneHeader />
      {/* A landmark: what stands outside of one is passed over by those who go from landmark to landmark. */}
      <nav className={styles.tabs}>
        <TabList
          aria-label={shell.tabListLabel}
          selectedValue={tab}
          onTabSelect={(_, { value }) => {
            if (isPaneTab(value)) open(value);
          }}
        >
          {PANE_TABS.map((name) => (
            <Tab key={name} id={tabId(name)} value={name} aria-controls={panelId(name)}>
              {shell.tabs[name]}
            </Tab>
          ))}
        </TabList>
      </nav>
      <main className={styles.main}>
        {PANE_TABS.map((name) => (
          <div
            key={name}
            id={panelId(name)}
            role="tabpanel"
            aria-labelledby={tabId(name)}
            className={mergeClasses(styles.panel, name !== tab && styles.hidden)}
          >
            {visited.includes(name) && <Suspense fallback={<p>{shell.loading}</p>}>{contents[name]}</Suspense>}
          </div>
        ))}
      </main>
    </div>
  );
}

const tabId = (tab: PaneTab) => `tab-${tab}`;
const panelId = (tab: PaneTab) => `panel-${tab}`;

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100vh" },
  tabs: { paddingInline: tokens.spacingHorizontalXS, flexShrink: 0 },
  main: { flexGrow: 1, minHeight: 0 },
  panel: {
    height: "100%",
    boxSizing: "border-box",
    overflowY: "auto",
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  hidden: { display: "none" },
});
