/** The page's own elements, asked for by their data attribute; a missing one is a mistake in index.html. */
export function element<Kind extends Element>(name: string, kind: new () => Kind): Kind {
  const found = document.querySelector(`[data-${name}]`);
  if (!(found instanceof kind)) throw new Error(`the page has no ${kind.name} with data-${name}`);
  return found;
}
