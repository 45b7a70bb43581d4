import { refuse } from "../fileProblem";
import { LIMITS } from "../limits";

/** One part of the file as the directory at its end lists it (APPNOTE.TXT 4.3.12). */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerAt: number;
};

export const STORED = 0;
export const DEFLATED = 8;

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
/** The size stands elsewhere: parts over 4 GB, which no form has. */
const ZIP64 = 0xffffffff;
const WITH_PASSWORD = 1;

/** The parts of a file by their names; refuses what is damaged, and what would fill the memory when unpacked. */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) refuse("file.bomb");
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read += 1) {
    if (at + ENTRY_SIZE > end || view.getUint32(at, true) !== ENTRY) refuse("file.damaged");
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength));
    // A second part of the same name would be read by one program and not by another.
    if (entries.has(name)) refuse("file.damaged");
    entries.set(name, entryAt(view, at, name));
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  requireHonestGrowth([...entries.values()], bytes.length);
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return refuse("file.damaged");
}

function entryAt(view: DataView, at: number, name: string): ZipEntry {
  if ((view.getUint16(at + 8, true) & WITH_PASSWORD) !== 0) refuse("file.encrypted");
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  if (packedSize === ZIP64 || size === ZIP64) refuse("file.tooLarge");
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    headerAt: view.getUint32(at + 42, true),
  };
}

function requireHonestGrowth(entries: readonly ZipEntry[], fileSize: number): void {
  const grown = entries.reduce((sum, { size }) => sum + size, 0);
  if (grown > LIMITS.grownBytes && grown > fileSize * LIMITS.growth) refuse("file.bomb");
}
