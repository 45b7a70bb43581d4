import * as v from "valibot";

/** A window the add-in asks for with `displayDialogAsync`; whoever shows it tells what happens in it. */
export type DialogRequest = {
  readonly url: string;
  /** The window's page called `messageParent`. */
  readonly tell: (message: string) => void;
  /** The person closed the window. */
  readonly closed: () => void;
};

/** Ends a window the add-in closes by itself. */
export type CloseDialog = () => void;

/** The event by which a pane opens its window and hears from it; registering is opening (observed). */
export const DIALOG_EVENT = "dialogMessageReceived";

/** Read in the client: OSF.DialogMessageType. */
const DIALOG_MESSAGE = { received: 0, closed: 12006 } as const;

export type DialogMessage = {
  readonly messageType: number;
  readonly messageContent: string;
  readonly messageOrigin: string;
};

const registration = v.object({ targetId: v.string() });
const target = v.object({ url: v.string() });
const toParent = v.object({ messageToParent: v.string() });

/** What a registration for the event asks to be opened; null when it names no page. */
export function dialogRequest(data: unknown, raise: (message: DialogMessage) => void): DialogRequest | null {
  const asked = v.safeParse(registration, data);
  if (!asked.success || !asked.output.targetId.startsWith("{")) return null;
  const { url } = v.parse(target, JSON.parse(asked.output.targetId));
  const messageOrigin = new URL(url).origin;
  return {
    url,
    tell: (messageContent) => raise({ messageType: DIALOG_MESSAGE.received, messageContent, messageOrigin }),
    closed: () => raise({ messageType: DIALOG_MESSAGE.closed, messageContent: "", messageOrigin }),
  };
}

/** The text of a `messageParent` call. */
export function messageToParent(data: unknown): string {
  return v.parse(toParent, data).messageToParent;
}
