import type { Configuration } from "webpack";

declare function workbenchConfig(env?: { readonly production?: boolean }): Configuration;
export = workbenchConfig;
