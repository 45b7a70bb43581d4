/** @jest-environment jsdom */
import { CHECK_OPERATIONS } from "../fixtures/interruptions/checkOperations";
import { CLOSING_OPERATIONS } from "../fixtures/interruptions/closingOperations";
import { interrupt } from "../fixtures/interruptions/interrupt";
import { InterruptedBook } from "../fixtures/interruptions/interruptedBook";
import { slipIn } from "../fixtures/interruptions/slips";
import { APP_OPERATIONS, SET_OPERATIONS } from "../fixtures/interruptions/operations";

let book: InterruptedBook;
beforeAll(async () => {
  book = await InterruptedBook.open();
});

/** Whatever Excel refuses: the workbook is as before or fully done, the pane has a sentence, and the next try succeeds. */
test.each([...APP_OPERATIONS, ...CHECK_OPERATIONS, ...CLOSING_OPERATIONS, ...SET_OPERATIONS])(
  "$name, refused at every sync",
  async (operation) => {
    const { syncs, refusals, wrong } = await interrupt(book, operation);
    process.stdout.write(`  ${operation.name}: ${syncs} syncs, ${refusals} refusals\n`);
    expect(wrong).toEqual([]);
    expect(syncs).toBeGreaterThan(0);
  },
);

/** Repair, undo and explanations have such tables of their own, with what each of them may meet. */
const SLIPPED_INTO = ["jumpTo", "goToNextIssue", "confirmCarried", "changeMode"];

/** Whatever happens between reading and writing: never another cell written, never another one shown as the one meant. */
test.each(APP_OPERATIONS.filter(({ name }) => SLIPPED_INTO.includes(name)))(
  "$name, with edits and moved rows between any two syncs",
  async (operation) => {
    const { slips, done, wrong } = await slipIn(book, operation);
    process.stdout.write(`  ${operation.name}: ${slips} slips, ${done} done all the same\n`);
    expect(wrong).toEqual([]);
    expect(done).toBeGreaterThan(0);
  },
);
