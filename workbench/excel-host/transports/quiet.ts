/** Quiet for three turns of the event loop: an answer may make the client send the next batch. */
export async function untilQuiet(target: Window, isQuiet: () => boolean): Promise<void> {
  for (let quietTurns = 0; quietTurns < 3; quietTurns = isQuiet() ? quietTurns + 1 : 0) {
    await new Promise((resolve) => target.setTimeout(resolve, 0));
  }
}
