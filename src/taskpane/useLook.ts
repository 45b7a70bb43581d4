import { useSyncExternalStore } from "react";
import type { Look } from "./environment";

const DARK_QUERY = "(prefers-color-scheme: dark)";

/**
 * Office's look, else the system's. Excel has no event for a changed theme, so it is read again whenever
 * the person comes back to the pane.
 */
export function useLook(officeLook: () => Look | null): Look {
  return useSyncExternalStore(subscribe, () => officeLook() ?? systemLook());
}

function systemLook(): Look {
  return window.matchMedia(DARK_QUERY).matches ? "dark" : "light";
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia(DARK_QUERY);
  query.addEventListener("change", onChange);
  window.addEventListener("focus", onChange);
  document.addEventListener("visibilitychange", onChange);
  return () => {
    query.removeEventListener("change", onChange);
    window.removeEventListener("focus", onChange);
    document.removeEventListener("visibilitychange", onChange);
  };
}
