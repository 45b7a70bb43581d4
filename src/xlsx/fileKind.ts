import { refuse } from "./fileProblem";
import { LIMITS } from "./limits";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** OLE compound file: old Office formats, and the envelope of a file with a password ([MS-CFB] 2.2). */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Refuses what is no .xlsx by what stands in the file, whatever its name says. */
export function requireXlsx(bytes: Uint8Array): void {
  if (bytes.length === 0) refuse("file.empty");
  if (bytes.length > LIMITS.fileBytes) refuse("file.tooLarge");
  if (beginsWith(bytes, OLE)) refuse(oleKind(bytes));
  if (!beginsWith(bytes, ZIP)) refuse("file.notXlsx");
}

/** Streams of the compound file by their names: [MS-OFFCRYPTO] 2.3.2 for the password, [MS-XLS] 2.1.2 for .xls. */
function oleKind(bytes: Uint8Array): "file.encrypted" | "file.oldFormat" | "file.notXlsx" {
  if (holdsName(bytes, "EncryptedPackage")) return "file.encrypted";
  return holdsName(bytes, "Workbook") || holdsName(bytes, "Book") ? "file.oldFormat" : "file.notXlsx";
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Names in a compound file are UTF-16, little end first, with a zero after the last letter. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => [letter.charCodeAt(0), 0])
    .flat()
    .concat(0, 0);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
