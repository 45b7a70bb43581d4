import { refuse } from "../fileProblem";
import { LIMITS } from "../limits";
import { crc32 } from "./crc32";
import { DEFLATED, STORED, type ZipEntry } from "./directory";

/**
 * Unpacks raw deflate; never gives more than `most` bytes. Passed in, because Node and a browser have different ones
 * (`DecompressionStream("deflate-raw")` came to Node 20 only with 20.12).
 */
export type Inflate = (packed: Uint8Array, most: number) => InflateAnswer | Promise<InflateAnswer>;
export type InflateAnswer = Uint8Array | "tooLarge" | "damaged";

const HEADER = 0x04034b50;
const HEADER_SIZE = 30;

/** The text parts of one file; what is unpacked in all is bounded, whatever the directory says. */
export class PartReader {
  private left: number = LIMITS.textBytes;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    private readonly inflate: Inflate,
  ) {}

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** A part as text; refuses the file where it is missing, broken or of another size than the directory says. */
  async text(name: string): Promise<string> {
    const entry = this.entries.get(name) ?? refuse("file.damaged");
    if (entry.size > this.left) refuse("file.tooLarge");
    this.left -= entry.size;
    const content = await this.unpacked(entry);
    // More than it says is refused as a bomb, less as damage.
    if (content.length !== entry.size || crc32(content) !== entry.crc) refuse("file.damaged");
    return new TextDecoder().decode(content);
  }

  private async unpacked(entry: ZipEntry): Promise<Uint8Array> {
    const packed = this.packedBytes(entry);
    if (entry.method === STORED) return packed;
    if (entry.method !== DEFLATED) refuse("file.damaged");
    const answer = await this.inflate(packed, entry.size);
    if (answer === "tooLarge") refuse("file.bomb");
    return answer === "damaged" ? refuse("file.damaged") : answer;
  }

  private packedBytes({ headerAt, packedSize }: ZipEntry): Uint8Array {
    const view = new DataView(this.bytes.buffer, this.bytes.byteOffset, this.bytes.byteLength);
    if (headerAt + HEADER_SIZE > view.byteLength || view.getUint32(headerAt, true) !== HEADER) refuse("file.damaged");
    const start = headerAt + HEADER_SIZE + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
    if (start + packedSize > view.byteLength) refuse("file.damaged");
    return this.bytes.subarray(start, start + packedSize);
  }
}
