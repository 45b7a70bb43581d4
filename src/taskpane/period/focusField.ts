/** Puts the focus into a named field of a form; a field that is not there is passed over. */
export function focusField(form: HTMLFormElement | null, field: string | undefined): void {
  const element = field === undefined ? null : form?.elements.namedItem(field);
  if (element instanceof HTMLElement) element.focus();
}
