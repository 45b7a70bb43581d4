/**
 * Puts a text on the clipboard; false where the browser does not allow it, as in frames of Excel on the web that were not
 * given the permission. Then the text has to be shown, so that the officer can copy it himself.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
