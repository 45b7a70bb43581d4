import type { SetFile } from "../../../usecases/sets/setFile";

/** Hands a text to the browser as a file to keep. Whether the host lets it through cannot be known. */
export function download({ name, text }: SetFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** False where the host does not let the pane write to the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
