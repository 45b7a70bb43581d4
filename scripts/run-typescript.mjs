/** Lets plain Node run the project's TypeScript: `node --import ./scripts/run-typescript.mjs file.ts`. */
import { register } from "node:module";

register("./typescript-hooks.mjs", import.meta.url);
