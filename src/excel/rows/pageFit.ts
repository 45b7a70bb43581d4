/** How a sheet is fitted to pages, before a change of its rows. */
export type PageFit = { readonly layout: Excel.PageLayout; readonly former: () => Excel.PageLayoutZoomOptions };

export function requestFit(sheet: Excel.Worksheet): PageFit {
  const layout = sheet.pageLayout;
  layout.load("zoom");
  let former: Excel.PageLayoutZoomOptions | null = null;
  // As it was before: what is set later changes the proxy too.
  return { layout, former: () => (former ??= { ...layout.zoom }) };
}

/** Whether the height, too, is fitted to a number of pages. */
export function isHeightFitted({ former }: PageFit): boolean {
  return typeof former().verticalFitToPages === "number";
}

/** The width as it is, the height as long as it takes. */
export function freeHeight(fit: PageFit): void {
  const { horizontalFitToPages } = fit.former();
  if (isHeightFitted(fit)) fit.layout.zoom = { horizontalFitToPages: horizontalFitToPages ?? 1 };
}

/** One page again, where nobody has arranged the pages in another way since. */
export function fitHeight(fit: PageFit): void {
  const { horizontalFitToPages } = fit.former();
  if (horizontalFitToPages === 1 && !isHeightFitted(fit)) {
    fit.layout.zoom = { horizontalFitToPages, verticalFitToPages: 1 };
  }
}

export function restoreFit({ layout, former }: PageFit): void {
  const { horizontalFitToPages, verticalFitToPages } = former();
  if (typeof horizontalFitToPages !== "number") return;
  layout.zoom = {
    horizontalFitToPages,
    ...(typeof verticalFitToPages === "number" ? { verticalFitToPages } : {}),
  };
}
