import { type ClientConnection, attachWeb } from "../excel-host";
import { openDialogWindow } from "./dialogWindow";
import { element } from "./elements";
import type { WorkbenchExcel } from "./workbenchExcel";

export type PaneTab = "forms" | "check";

/** The add-in's own pages, unmodified, each in a frame that talks with Excel as on the web. */
export class AddinFrames {
  private readonly side = element("pane", HTMLElement);
  private pane: { readonly frame: HTMLIFrameElement; readonly connection: ClientConnection } | null = null;
  private commands: Promise<ClientConnection> | null = null;

  constructor(private readonly excel: () => WorkbenchExcel) {}

  /** Excel keeps one window for the pane and loads another address into it; a new frame comes to the same. */
  showPane(tab: PaneTab): void {
    this.closePane();
    const frame = document.createElement("iframe");
    frame.title = "Ngăn Biểu nông thôn mới";
    const connection = openIn(frame, this.excel(), `../taskpane.html?tab=${tab}`);
    this.side.replaceChildren(frame);
    this.pane = { frame, connection };
  }

  closePane(): void {
    this.pane?.connection.detach();
    this.pane?.frame.remove();
    this.pane = null;
  }

  /** The page of a workbook that was closed goes with it. */
  closeAll(): void {
    this.closePane();
    void this.commands?.then((connection) => connection.detach());
    document.querySelector("[data-commands]")?.remove();
    this.commands = null;
  }

  setPaneWidth(pixels: number): void {
    this.side.style.width = `${pixels}px`;
  }

  /** A ribbon button without a pane of its own: Excel loads the commands' page at the first press. */
  async runCommand(name: string): Promise<void> {
    this.commands ??= this.loadCommands();
    const connection = await this.commands;
    await connection.runCommand(name);
  }

  private async loadCommands(): Promise<ClientConnection> {
    const frame = document.createElement("iframe");
    frame.dataset["commands"] = "";
    frame.className = "commands-frame";
    frame.title = "Lệnh trên ribbon";
    const ready = Promise.all([untilCommandsAreHeard(frame), untilLoaded(frame)]);
    const connection = openIn(frame, this.excel(), "../commands.html");
    document.body.append(frame);
    await ready;
    return connection;
  }
}

function openIn(frame: HTMLIFrameElement, excel: WorkbenchExcel, address: string): ClientConnection {
  const { href } = new URL(address, document.baseURI);
  const connection = attachWeb(excel, frame, href, {
    addinName: "Biểu nông thôn mới",
    openDialog: (request) => openDialogWindow(excel, request),
  });
  frame.src = href;
  return connection;
}

/** The page's own script says which function a button is for, and comes after Office's. */
function untilLoaded(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener("load", () => resolve());
  });
}

/** Office's client says when it listens for ribbon buttons; one pressed before that would be lost. */
function untilCommandsAreHeard(frame: HTMLIFrameElement): Promise<void> {
  return new Promise((resolve) => {
    const onMessage = ({ source, data }: MessageEvent<unknown>) => {
      if (source !== frame.contentWindow || typeof data !== "string" || !data.includes("appCommandInvoked")) return;
      window.removeEventListener("message", onMessage);
      // After the listener of the connection, which was added later.
      setTimeout(resolve, 0);
    };
    window.addEventListener("message", onMessage);
  });
}
