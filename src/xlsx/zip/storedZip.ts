import { crc32 } from "./crc32";

const HEADER = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const UTF8 = 0x0800;

/** Texts as a zip file, nothing compressed (APPNOTE.TXT 4.3). */
export function storedZip(parts: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const files = [...parts].map(([name, text]) => ({ name: encoder.encode(name), content: encoder.encode(text) }));
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, content } of files) {
    const facts = [crc32(content), content.length, content.length];
    const header = record([HEADER], [VERSION, UTF8, 0, 0, 0], facts, [name.length, 0]);
    directory.push(record([ENTRY], [VERSION, VERSION, UTF8, 0, 0, 0], facts, [name.length, 0, 0, 0, 0], [0, at]), name);
    pieces.push(header, name, content);
    at += header.length + name.length + content.length;
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  return joined([...pieces, ...directory, record([END], [0, 0, files.length, files.length], [length, at], [0])]);
}

/** Numbers of 4 and of 2 bytes by turns, the smallest byte first. */
function record(...groups: readonly (readonly number[])[]): Uint8Array {
  const sizeOf = (group: number) => (group % 2 === 0 ? 4 : 2);
  return Uint8Array.from(
    groups.flatMap((numbers, group) =>
      numbers.flatMap((number) => Array.from({ length: sizeOf(group) }, (_, byte) => (number >>> (byte * 8)) & 0xff)),
    ),
  );
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
