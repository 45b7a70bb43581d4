/** Parts that are scripts of their own; those shown first are fetched while Office gets ready. */
export const loadPart = {
  forms: () => import(/* webpackChunkName: "forms" */ "./forms/FormsTab"),
  check: () => import(/* webpackChunkName: "check" */ "./check/CheckTab"),
  settings: () => import(/* webpackChunkName: "settings" */ "./SettingsButton"),
};
