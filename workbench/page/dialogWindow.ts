import { attachWeb } from "../excel-host";
import type { DialogRequest, OpenDialog } from "../excel-host/transports/dialogs";
import type { WorkbenchExcel } from "./workbenchExcel";

/** A window of the add-in over the workbench, as Excel on the web shows one; Esc closes it. */
export function openDialogWindow(excel: WorkbenchExcel, { url, size, tell, closed }: DialogRequest): OpenDialog {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog-window";
  dialog.style.width = `${size.width}vw`;
  dialog.style.height = `${size.height}vh`;
  const frame = document.createElement("iframe");
  frame.title = "Thông báo của Biểu nông thôn mới";
  const connection = attachWeb(excel, frame, url, { onMessageToParent: tell });
  frame.src = url;
  dialog.append(frame);
  dialog.addEventListener("cancel", closed);
  dialog.addEventListener("close", () => {
    connection.detach();
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
  return { close: () => dialog.close(), receive: (message) => connection.messageFromParent(message) };
}
