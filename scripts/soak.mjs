/**
 * npm run soak [-- name] [--seed N] [--minutes N]: random work for a long time. Every file test/soak/*.ts exports
 * `soak: { name, run(seed: number): void | Promise<void> }` and throws when something is wrong. The seed of a
 * failure is printed, so that it can be run again.
 */
import { parseArgs } from "node:util";
import { filesOf } from "./discover.mjs";
import "./run-typescript.mjs";

const { values, positionals } = parseArgs({
  options: { seed: { type: "string" }, minutes: { type: "string", default: "1" } },
  allowPositionals: true,
});
const minutes = Number(values.minutes);
const files = filesOf("test/soak", positionals);
if (files.length === 0) console.log("No soak test found in test/soak.");
for (const file of files) {
  const { soak } = await import(file);
  await soakOne(soak);
}

async function soakOne(soak) {
  const onlySeed = values.seed === undefined ? null : Number(values.seed);
  const first = onlySeed ?? Math.floor(Math.random() * 1_000_000_000);
  const end = Date.now() + minutes * 60_000;
  let seed = first;
  try {
    do {
      await soak.run(seed);
      seed += 1;
    } while (onlySeed === null && Date.now() < end);
    console.log(`${soak.name}: ${seed - first} runs, seeds ${first}–${seed - 1}, nothing wrong`);
  } catch (error) {
    console.error(`${soak.name}: failed with seed ${seed}; again: npm run soak -- --seed ${seed}`);
    console.error(error);
    process.exitCode = 1;
  }
}
