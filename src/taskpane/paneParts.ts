import { lazyPart } from "./lazyPart";

/** Parts that are scripts of their own; those shown first are fetched while Office gets ready. */
export const panePart = {
  forms: lazyPart(() => import(/* webpackChunkName: "forms" */ "./forms/FormsTab")),
  check: lazyPart(() => import(/* webpackChunkName: "check" */ "./check/CheckTab")),
  /** Fetched when its tab is opened: most sessions never do. */
  sets: lazyPart(() => import(/* webpackChunkName: "sets-tab" */ "./sets/SetsTab")),
  settings: lazyPart(() => import(/* webpackChunkName: "settings" */ "./SettingsButton")),
  settingsPanel: lazyPart(() => import(/* webpackChunkName: "settings-panel" */ "./SettingsPanel")),
};
