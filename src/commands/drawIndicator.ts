import type { IndicatorText } from "../i18n/indicatorText";

/** Puts a heading and a list of named lines in place of `waiting`, and the focus on the heading, to be read from there. */
export function drawIndicator(waiting: HTMLElement, { heading, lines }: IndicatorText): void {
  const title = document.createElement("h1");
  title.textContent = heading;
  title.tabIndex = -1;
  const list = document.createElement("dl");
  for (const { label, text } of lines) {
    const name = document.createElement("dt");
    name.textContent = label;
    const value = document.createElement("dd");
    value.textContent = text;
    list.append(name, value);
  }
  waiting.replaceWith(title, list);
  title.focus();
}
