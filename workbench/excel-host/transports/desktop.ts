import type { RaisedEvent } from "../application/events";
import type { ExcelHost } from "../excelHost";
import type { ClientConnection } from "./connection";
import { DISPATCH, EVENT_CATEGORY, HOST_EVENT } from "./connection";
import { untilQuiet } from "./quiet";
import { RunningCommands } from "./runningCommands";

/** How desktop Excel hands over arrays. */
type SafeArray = { toArray(): unknown[] };

function safeArray(items: unknown[]): SafeArray & unknown[] {
  return Object.assign(items, { toArray: () => items });
}

type Callback = (answer: unknown) => void;
type EventHandler = (eventId: number, args: unknown) => void;

/** What one window's client holds on to for its whole life: its handlers, and the context it asked for once. */
type DesktopClient = { readonly handlers: Map<number, EventHandler>; host: ExcelHost };

/** A window may get a second host (the next test of a file): its client must then find that one. */
const clients = new WeakMap<Window, DesktopClient>();

function clientOf(target: Window, host: ExcelHost): DesktopClient {
  const client = clients.get(target) ?? { handlers: new Map<number, EventHandler>(), host };
  client.host = host;
  clients.set(target, client);
  return client;
}

export type DesktopSettings = { readonly locale?: string; readonly dark?: boolean };

/**
 * Puts `window.external` in place, as Excel for Windows does before the pane's scripts run. The window must not have
 * loaded office.js yet.
 */
export function attachDesktop(host: ExcelHost, target: Window, settings: DesktopSettings = {}): ClientConnection {
  const client = clientOf(target, host);
  const { handlers } = client;
  const commands = new RunningCommands();
  let attached = true;
  let underWay = 0;
  const later = (action: () => void): void => {
    underWay += 1;
    target.setTimeout(() => {
      underWay -= 1;
      if (attached) action();
    }, host.latency);
  };
  const stop = host.onEvents((events) => {
    const handler = handlers.get(HOST_EVENT.richApiMessage);
    if (handler === undefined) return;
    const entries = events.map((event, index) => safeArray(entryOf(event, index)));
    later(() => handler(HOST_EVENT.richApiMessage, safeArray(entries)));
  });
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${settings.locale ?? "vi-VN"}|||0`,
    GetContext: () => desktopContext(client, settings),
    GetLoggingAllowed: () => false,
    Execute: (dispatchId: number, parameters: unknown, callback: Callback) => {
      later(() => execute(host, commands, dispatchId, parameters, callback));
    },
    RegisterEvent: (eventId: number, _target: string, handler: EventHandler, callback: Callback) => {
      handlers.set(eventId, handler);
      later(() => callback(0));
    },
    UnregisterEvent: (eventId: number, _target: string, callback: Callback) => {
      handlers.delete(eventId);
      later(() => callback(0));
    },
  };
  Object.defineProperty(target, "external", { value: external, configurable: true, writable: true });
  return {
    runCommand: (functionName, controlId = functionName) =>
      commands.start((commandId) => {
        const invoke = handlers.get(HOST_EVENT.appCommandInvoked);
        const source = JSON.stringify({ source: { id: controlId } });
        later(() => invoke?.(HOST_EVENT.appCommandInvoked, safeArray([commandId, functionName, source])));
      }),
    idle: () => untilQuiet(target, () => underWay === 0),
    detach: () => {
      attached = false;
      stop();
      host.forgetClient();
    },
  };
}

function entryOf(event: RaisedEvent, index: number): unknown[] {
  return [EVENT_CATEGORY, event.type, event.targetId, JSON.stringify(event.args), index, false];
}

function execute(
  host: ExcelHost,
  commands: RunningCommands,
  dispatchId: number,
  parameters: unknown,
  callback: Callback,
): void {
  const list: readonly unknown[] = Array.isArray(parameters) ? parameters : [];
  if (dispatchId === DISPATCH.commandCompleted) {
    commands.complete(String(list[0]));
    callback(safeArray([0]));
    return;
  }
  if (dispatchId !== DISPATCH.richApi) throw new Error(`the Excel stand-in has no dispatch ${dispatchId}`);
  const [request] = list;
  const body: unknown = Array.isArray(request) ? request[4] : undefined;
  const reply = host.answer(String(body));
  callback(reply.kind === "refused" ? safeArray([reply.errorCode]) : safeArray([0, 200, safeArray([]), reply.body]));
  host.deliverEvents();
}

const WHITE = 0xff_ff_ff;
const DARK = 0x29_29_29;

/** What `Office.context` is read from. */
function desktopContext(client: DesktopClient, settings: DesktopSettings): Record<string, () => unknown> {
  const locale = settings.locale ?? "vi-VN";
  const [background, foreground] = settings.dark === true ? [DARK, WHITE] : [WHITE, DARK];
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "excel-stand-in",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => client.host.workbook.name,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(client.host.requirementSets),
    GetHostFullVersion: () => "16.0.14326.20000",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: background,
        bodyForegroundColor: foreground,
        controlBackgroundColor: background,
        controlForegroundColor: foreground,
      }),
    /** Document settings, which the client reads as it starts: there are none. */
    GetSettings: () => ({ Read: () => undefined }),
  };
}
