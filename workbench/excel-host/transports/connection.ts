/** An attached pane. */
export type ClientConnection = {
  /**
   * Presses a ribbon button whose action is ExecuteFunction: resolves when the command has called
   * `event.completed()`. `functionName` is the name given to Office.actions.associate.
   */
  runCommand(functionName: string, controlId?: string): Promise<void>;
  /** Resolves when no batch, answer or event is on its way: also the client's own clearing up after Excel.run. */
  idle(): Promise<void>;
  /** Closes the pane: nothing is heard or answered any more. */
  detach(): void;
};

/** Dispatch ids of the request protocol (read in the client's table). */
export const DISPATCH = { richApi: 93, commandCompleted: 94, messageParent: 144, messageChild: 145 } as const;
export const HOST_EVENT = { richApiMessage: 33, appCommandInvoked: 39 } as const;

/** Category of the rich API events in a message (read in the client: richApiMessage, onChanged and its kin). */
export const EVENT_CATEGORY = 65_536;
