/** @jest-environment jsdom */
import { interrupt } from "../fixtures/interruptions/interrupt";
import { InterruptedBook } from "../fixtures/interruptions/interruptedBook";
import { APP_OPERATIONS, CHECK_OPERATIONS, SET_OPERATIONS } from "../fixtures/interruptions/operations";

let book: InterruptedBook;
beforeAll(async () => {
  book = await InterruptedBook.open();
});

/** Whatever Excel refuses: the workbook is as before or fully done, the pane has a sentence, and the next try succeeds. */
test.each([...APP_OPERATIONS, ...CHECK_OPERATIONS, ...SET_OPERATIONS])(
  "$name, refused at every sync",
  async (operation) => {
    const { syncs, refusals, wrong } = await interrupt(book, operation);
    process.stdout.write(`  ${operation.name}: ${syncs} syncs, ${refusals} refusals\n`);
    expect(wrong).toEqual([]);
    expect(syncs).toBeGreaterThan(0);
  },
);
