/** What JSON.parse can give. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [name: string]: Json };

/** Array.isArray would forget what the list holds. */
export function isJsonList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
