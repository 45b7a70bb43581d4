export const PANE_TABS = ["forms", "check", "sets"] as const;

export type PaneTab = (typeof PANE_TABS)[number];

export function isPaneTab(value: unknown): value is PaneTab {
  return PANE_TABS.some((tab) => tab === value);
}

/** The tab a ribbon button asks for: `taskpane.html?tab=check`. Null when the address names none. */
export function tabFromQuery(query: string): PaneTab | null {
  const tab = new URLSearchParams(query).get("tab");
  return isPaneTab(tab) ? tab : null;
}
