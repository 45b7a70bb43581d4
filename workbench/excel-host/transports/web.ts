import * as v from "valibot";
import type { RaisedEvent } from "../application/events";
import type { ExcelHost } from "../excelHost";
import type { Json } from "../protocol/json";
import type { ClientConnection } from "./connection";
import { DISPATCH, EVENT_CATEGORY } from "./connection";
import type { DialogRequest, OpenDialog } from "./dialogs";
import {
  DIALOG_EVENT,
  DIALOG_PARENT_EVENT,
  dialogRequest,
  messageFromParent,
  messageToChild,
  messageToParent,
} from "./dialogs";
import { untilQuiet } from "./quiet";
import { RunningCommands } from "./runningCommands";

/** Messages are JSON text. `_messageType` 0 asks, 1 answers; `_responseType` 1 marks an event. */
const message = v.object({
  _messageType: v.literal(0),
  _actionType: v.picklist([0, 1, 2]),
  _actionName: v.string(),
  _conversationId: v.string(),
  _correlationId: v.number(),
  _data: v.optional(v.unknown()),
});
type Message = v.InferOutput<typeof message>;

const ACTION = { invoke: 0, register: 1, unregister: 2 } as const;

const dispatched = v.object({
  DdaMethod: v.object({ DispatchId: v.number() }),
  /** The batch and what belongs to it. */
  ArrayData: v.optional(v.array(v.unknown()), []),
  /** A finished command's id. */
  0: v.optional(v.string(), ""),
});
const SUCCESS = { Version: 1, Error: 0 } as const;

export type WebSettings = {
  readonly locale?: string;
  readonly addinName?: string;
  /** Shows a window of the add-in over this page; without it the pane waits for one that never comes. */
  readonly openDialog?: (request: DialogRequest) => OpenDialog;
  /** Set for the frame inside such a window: it hears what its page tells the pane. */
  readonly onMessageToParent?: (message: string) => void;
};

/** A pane, or the page of a window, in a frame. */
export type WebConnection = ClientConnection & {
  /** For the page of a window: what its pane tells it. */
  readonly messageFromParent: (message: string) => void;
};

/** One conversation id for each frame. */
let conversations = 0;

/**
 * Plays Excel on the web around a pane in an iframe of this page. Call it before the frame gets its address: the frame's
 * name carries what office.js reads first. The pane must be served over https from this page's host name (any port).
 */
export function attachWeb(
  host: ExcelHost,
  frame: HTMLIFrameElement,
  pageUrl: string,
  settings: WebSettings = {},
): WebConnection {
  conversations += 1;
  const conversation = `excel-stand-in-${conversations}`;
  const appId = `${conversation}-app`;
  const page = frame.ownerDocument.defaultView ?? window;
  const origin = new URL(pageUrl).origin;
  const locale = settings.locale ?? "vi-VN";
  const isDialog = settings.onMessageToParent !== undefined;
  frame.name = frameName(conversation, appId, page.location.origin, locale, isDialog);

  const registrations = new Map<string, Message>();
  const commands = new RunningCommands();
  let underWay = 0;
  const post = (to: Message, data: Json, responseType: 0 | 1): void => {
    frame.contentWindow?.postMessage(JSON.stringify(answerTo(to, data, responseType)), origin);
  };
  const raise = (eventName: string, data: Json): void => {
    const registration = registrations.get(eventName);
    if (registration !== undefined) post(registration, data, 1);
  };
  const invoke = (request: Message): void => {
    underWay += 1;
    page.setTimeout(() => {
      underWay -= 1;
      const { onMessageToParent } = settings;
      const told = { onMessageToParent, onMessageToChild: (text: string) => dialog?.receive(text) };
      post(request, answerInvocation(host, request, commands, appContext(host, appId, locale, settings), told), 0);
      host.deliverEvents();
    }, host.latency);
  };
  let dialog: OpenDialog | null = null;
  const changeDialog = (request: Message): void => {
    dialog?.close();
    dialog = null;
    if (request._actionType !== ACTION.register) return;
    const asked = dialogRequest(request._data, (told) => raise(DIALOG_EVENT, told));
    if (asked !== null && settings.openDialog !== undefined) dialog = settings.openDialog(asked);
  };
  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    const request = parseMessage(event.data, conversation);
    if (request === null) return;
    if (request._actionType === ACTION.invoke) {
      invoke(request);
      return;
    }
    if (request._actionType === ACTION.register) registrations.set(request._actionName, request);
    else registrations.delete(request._actionName);
    post(request, { Error: 0 }, 0);
    if (request._actionName === DIALOG_EVENT) changeDialog(request);
  };
  page.addEventListener("message", onMessage);
  const stop = host.onEvents((events) => raise("richApiMessage", { ArrayData: events.map(entryOf) }));
  return {
    runCommand: (functionName, controlId = functionName) =>
      commands.start((commandId) => {
        const source = JSON.stringify({ source: { id: controlId } });
        raise("appCommandInvoked", { 0: commandId, 1: functionName, 2: source });
      }),
    idle: () => untilQuiet(page, () => underWay === 0),
    messageFromParent: (text) => raise(DIALOG_PARENT_EVENT, messageFromParent(text, origin)),
    detach: () => {
      page.removeEventListener("message", onMessage);
      stop();
      dialog?.close();
      // A window calls nothing of the workbook: the handlers there are the pane's.
      if (!isDialog) host.forgetClient();
    },
  };
}

function frameName(conversation: string, appId: string, pageOrigin: string, locale: string, isDialog: boolean): string {
  return JSON.stringify({
    baseFrameName: "_xdm_frame",
    hostInfo: `Excel|Web|16.01|${locale}|${conversation}|${isDialog ? "isDialog" : ""}|disableLogging|0`,
    xdmInfo: `${conversation}|${appId}|${pageOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

function parseMessage(data: unknown, conversation: string): Message | null {
  if (typeof data !== "string" || !data.startsWith("{")) return null;
  const parsed = v.safeParse(message, JSON.parse(data));
  return parsed.success && parsed.output._conversationId === conversation ? parsed.output : null;
}

function answerTo(request: Message, data: Json, responseType: 0 | 1): Json {
  return {
    _messageType: 1,
    _actionType: request._actionType,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
  };
}

function entryOf(event: RaisedEvent, index: number): Json {
  return [EVENT_CATEGORY, event.type, event.targetId, JSON.stringify(event.args), index, false];
}

/** Where the messages between a pane and its window go. */
type Told = {
  readonly onMessageToParent: WebSettings["onMessageToParent"];
  readonly onMessageToChild: (message: string) => void;
};

function answerInvocation(
  host: ExcelHost,
  request: Message,
  commands: RunningCommands,
  context: Json,
  { onMessageToParent, onMessageToChild }: Told,
): Json {
  if (request._actionName === "ContextActivationManager_getAppContextAsync") return context;
  if (request._actionName !== "executeMethod") return null;
  const call = v.parse(dispatched, request._data);
  const dispatchId = call.DdaMethod.DispatchId;
  if (dispatchId === DISPATCH.commandCompleted) {
    commands.complete(call[0]);
    return SUCCESS;
  }
  if (dispatchId === DISPATCH.messageParent && onMessageToParent !== undefined) {
    onMessageToParent(messageToParent(request._data));
    return SUCCESS;
  }
  if (dispatchId === DISPATCH.messageChild) {
    onMessageToChild(messageToChild(request._data));
    return SUCCESS;
  }
  if (dispatchId !== DISPATCH.richApi) throw new Error(`the Excel stand-in has no dispatch ${dispatchId}`);
  const reply = host.answer(String(call.ArrayData[4]));
  if (reply.kind === "refused") return { Version: 1, Error: reply.errorCode };
  return { ...SUCCESS, Data: [200, [], reply.body] };
}

/** What `Office.context` is read from. */
function appContext(host: ExcelHost, appId: string, locale: string, settings: WebSettings): Json {
  return {
    _id: appId,
    _appName: 16,
    _appVersion: "16.00",
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `https://excel.example/${encodeURIComponent(host.workbook.name)}`,
    _clientMode: 0,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _appInstanceId: appId,
    _requirementMatrix: JSON.stringify(host.requirementSets),
    _hostFullVersion: "16.0.14326.20000",
    _addinName: settings.addinName ?? "Add-in",
  };
}
