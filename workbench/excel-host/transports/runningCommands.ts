/** Ribbon commands that were started and have not yet called `event.completed()`. */
export class RunningCommands {
  private readonly waiting = new Map<string, () => void>();
  private started = 0;

  /** Gives the command an id to complete under. */
  start(invoke: (commandId: string) => void): Promise<void> {
    this.started += 1;
    const commandId = `command-${this.started}`;
    return new Promise((resolve) => {
      this.waiting.set(commandId, resolve);
      invoke(commandId);
    });
  }

  complete(commandId: string): void {
    this.waiting.get(commandId)?.();
    this.waiting.delete(commandId);
  }
}
