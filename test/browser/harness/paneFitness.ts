import AxeBuilder from "@axe-core/playwright";
import type { WorkbenchPage } from "./workbenchPage";

/** At Excel's usual width and at a wide one the pane fits, and axe finds nothing. */
export async function expectFine(workbench: WorkbenchPage): Promise<void> {
  for (const width of [450, 320] as const) {
    await workbench.setPaneWidth(width);
    await atRest(workbench);
    await expectFits(workbench);
    await expectAccessible(workbench);
  }
}

/** Until what moves or fades has come to its end: half faded in, text has no contrast yet. A spinner never ends. */
async function atRest({ pane }: WorkbenchPage): Promise<void> {
  await pane.locator("html").evaluate(async ({ ownerDocument }) => {
    const ending = ownerDocument
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** Nothing has to be scrolled sideways: neither the page nor any part of it, and no field reaches over the edge. */
async function expectFits({ pane }: WorkbenchPage): Promise<void> {
  const tooWide = await pane.locator("html").evaluate((page) => {
    const scrolled = [page, ...page.querySelectorAll("[role=tabpanel]")];
    return scrolled
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ id, tagName }) => `${tagName}#${id}`);
  });
  expect(tooWide).toEqual([]);
}

/** Of the whole page only the pane's frame: the grid and its toolbar are no part of the add-in. */
async function expectAccessible({ page }: WorkbenchPage): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(["[data-pane] iframe", "html"])
    // Fluent's hidden focus guards.
    .exclude(["[data-pane] iframe", "[data-tabster-dummy]"])
    // What passed is not read: without this axe describes every element of it.
    .options({ resultTypes: ["violations"] })
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
}
