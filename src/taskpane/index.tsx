import { startPane } from "./startPane";

/** The gate fetches this script before the page is read to its end; Office's own script comes in between. */
function begin(): void {
  const container = document.getElementById("pane");
  if (container !== null) void startPane(container).catch(() => showLoadFailure(container));
}

/** A part of the add-in could not be fetched. The sentence stands in the page already, for lack of a script to bring it. */
function showLoadFailure(container: HTMLElement): void {
  const failure = document.getElementById("load-failed");
  if (failure === null) return;
  container.hidden = true;
  failure.hidden = false;
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
else begin();
