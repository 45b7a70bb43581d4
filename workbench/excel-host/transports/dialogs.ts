import * as v from "valibot";

/** A window the add-in asks for with `displayDialogAsync`; whoever shows it tells what happens in it. */
export type DialogRequest = {
  readonly url: string;
  /** Percent of the screen, as the add-in asks. */
  readonly size: { readonly width: number; readonly height: number };
  /** The window's page called `messageParent`. */
  readonly tell: (message: string) => void;
  /** The person closed the window. */
  readonly closed: () => void;
};

/** A window as the pane that opened it knows it. */
export type OpenDialog = {
  /** The add-in closes it by itself. */
  readonly close: () => void;
  /** `messageChild`: a text for the window's page. */
  readonly receive: (message: string) => void;
};

/** The event by which a pane opens its window and hears from it; registering is opening (observed). */
export const DIALOG_EVENT = "dialogMessageReceived";

/** The event by which a window's page hears from its pane. */
export const DIALOG_PARENT_EVENT = "dialogParentMessageReceived";

/** Read in the client: OSF.DialogMessageType. */
const DIALOG_MESSAGE = { received: 0, closed: 12006 } as const;

export type DialogMessage = {
  readonly messageType: number;
  readonly messageContent: string;
  readonly messageOrigin: string;
};

const registration = v.object({ targetId: v.string() });
const target = v.object({ url: v.string(), width: v.number(), height: v.number() });
const toParent = v.object({ messageToParent: v.string() });
const toChild = v.object({ messageContent: v.string() });

/** What a registration for the event asks to be opened; null when it names no page. */
export function dialogRequest(data: unknown, raise: (message: DialogMessage) => void): DialogRequest | null {
  const asked = v.safeParse(registration, data);
  if (!asked.success || !asked.output.targetId.startsWith("{")) return null;
  const { url, width, height } = v.parse(target, JSON.parse(asked.output.targetId));
  const messageOrigin = new URL(url).origin;
  return {
    url,
    size: { width, height },
    tell: (messageContent) => raise({ messageType: DIALOG_MESSAGE.received, messageContent, messageOrigin }),
    closed: () => raise({ messageType: DIALOG_MESSAGE.closed, messageContent: "", messageOrigin }),
  };
}

/** The text of a `messageParent` call. */
export function messageToParent(data: unknown): string {
  return v.parse(toParent, data).messageToParent;
}

/** The text of a `messageChild` call. */
export function messageToChild(data: unknown): string {
  return v.parse(toChild, data).messageContent;
}

/** What the window's page is told when its pane calls `messageChild`. */
export function messageFromParent(messageContent: string, messageOrigin: string): DialogMessage {
  return { messageType: DIALOG_MESSAGE.received, messageContent, messageOrigin };
}
