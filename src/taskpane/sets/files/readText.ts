/** A set is a few hundred kilobytes: what is larger is another file, and is not read at all. */
export const FILE_MAXIMUM = 4 * 1024 * 1024;

/** A chosen file's text; fails where the file has gone or may not be read. */
export function readText(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
    reader.onerror = () => reject(reader.error ?? new Error("the file could not be read"));
    reader.readAsText(file);
  });
}
