import { writeXlsx } from "hucre/xlsx";
import * as fc from "fast-check";
import { inflateRaw } from "../../src/cli/inflateRaw";
import { readWorkbookFile } from "../../src/xlsx/readWorkbookFile";
import { workbookOf, zipOf, type Part } from "../fixtures/xlsxFiles";

const SOUND = workbookOf({ cells: `<row r="1"><c r="A1"><v>80</v></c></row>` });
const sound = zipOf(SOUND);

async function answerTo(bytes: Uint8Array): Promise<string> {
  const reading = await readWorkbookFile(bytes, inflateRaw);
  return reading.ok ? "read" : reading.problem.code;
}

/** The sound file with one part of another content. */
function withPart(part: Part): Uint8Array {
  return zipOf([...SOUND.filter(({ name }) => name !== part.name), part]);
}

const SHEET = "xl/worksheets/sheet1.xml";
const sheet = (content: string) => withPart({ name: SHEET, content });
const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const stream = (name: string) => Buffer.concat([OLE, Buffer.alloc(504), Buffer.from(`${name}\0`, "utf16le")]);
const zeros = (size: number) => new Uint8Array(size);

const files: readonly (readonly [string, string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ["a sound file", "read", () => sound],
  ["nothing", "file.empty", () => new Uint8Array(0)],
  ["a web page named .xlsx", "file.notXlsx", () => Buffer.from("<html><table><tr><td>1</td></tr></table></html>")],
  ["a list with commas", "file.notXlsx", () => Buffer.from("TT,Nội dung\n1,Quy hoạch")],
  ["four bytes", "file.notXlsx", () => Buffer.from("PK\u0003\u0003")],
  ["the first bytes of a zip", "file.damaged", () => Buffer.from("PK\u0003\u0004")],
  ["another zip", "file.notXlsx", () => zipOf([{ name: "anh.txt", content: "ảnh" }])],
  [
    "a workbook of the binary kind",
    "file.notXlsx",
    () =>
      zipOf([
        ...SOUND.filter(({ name }) => name !== "_rels/.rels"),
        { name: "_rels/.rels", content: binaryRelation() },
      ]),
  ],
  ["a file with a password", "file.encrypted", () => stream("EncryptedPackage")],
  [
    "the same, as a program writes it",
    "file.encrypted",
    () => writeXlsx({ sheets: [{ name: "Biểu", rows: [[1]] }], encryption: { password: "bí mật", spinCount: 1 } }),
  ],
  ["an old .xls named .xlsx", "file.oldFormat", () => stream("Workbook")],
  ["another old document", "file.notXlsx", () => stream("WordDocument")],
  ["half of a file", "file.damaged", () => sound.subarray(0, sound.length / 2)],
  ["a file without its last bytes", "file.damaged", () => sound.subarray(0, sound.length - 10)],
  ["a file with a part missing", "file.damaged", () => zipOf(SOUND.filter(({ name }) => name !== SHEET))],
  ["a part twice", "file.damaged", () => zipOf([...SOUND, { name: SHEET, content: "<worksheet/>" }])],
  ["a part of another size", "file.damaged", () => withPart({ name: SHEET, content: "<worksheet/>", said: 100 })],
  ["a bomb", "file.bomb", () => withPart({ name: "xl/media/anh.png", content: zeros(41_000_000), said: 41_000_000 })],
  ["a bomb that says it is small", "file.bomb", () => withPart({ name: SHEET, content: zeros(41_000_000), said: 500 })],
  ["a bomb that says it is nothing", "file.bomb", () => withPart({ name: SHEET, content: zeros(41_000_000), said: 0 })],
  [
    "a bomb of many parts",
    "file.bomb",
    () => zipOf([...SOUND, ...Array.from({ length: 2_001 }, (_, at) => ({ name: `${at}`, content: "" }))]),
  ],
  [
    "entities that grow",
    "file.damaged",
    () => sheet(`<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><worksheet/>`),
  ],
  [
    "entities from elsewhere",
    "file.damaged",
    () =>
      withPart({
        name: "xl/sharedStrings.xml",
        content: `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><sst/>`,
      }),
  ],
  ["a tag that never ends", "file.damaged", () => sheet(`<worksheet><sheetData><row r="1`)],
  ["an attribute that never ends", "file.damaged", () => sheet(`<worksheet><sheetData a="></sheetData></worksheet>`)],
  ["cells that never end", "file.damaged", () => sheet(`<worksheet><sheetData><row r="1">`)],
  ["a comment that never ends", "file.damaged", () => sheet(`<worksheet><!-- <sheetData/></worksheet>`)],
  [
    "a cell outside every sheet",
    "file.damaged",
    () => sheet(`<worksheet><sheetData><row><c r="A0"><v>1</v></c></row></sheetData></worksheet>`),
  ],
  ["more sheets than are read", "file.tooLarge", () => withPart({ name: "xl/workbook.xml", content: manySheets(201) })],
  [
    "more cells than are read",
    "file.tooLarge",
    () => sheet(`<worksheet><sheetData><row r="1">${"<c/>".repeat(1_000_001)}</row></sheetData></worksheet>`),
  ],
  [
    "more merged areas than are read",
    "file.tooLarge",
    () => sheet(`<worksheet><sheetData/>${`<mergeCell ref="A1:B1"/>`.repeat(20_001)}</worksheet>`),
  ],
];

function binaryRelation(): string {
  return `<Relationships><Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>`;
}

function manySheets(count: number): string {
  return `<workbook><sheets>${`<sheet name="Biểu" sheetId="1" r:id="rId1"/>`.repeat(count)}</sheets></workbook>`;
}

test.each(files)("%s: %s", async (_, answer, bytes) => {
  expect(await answerTo(await bytes())).toBe(answer);
});

test("a file with any of its bytes changed is read as it was or refused, never read as something else", async () => {
  const whole = await readWorkbookFile(sound, inflateRaw);
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const changed = Uint8Array.from(sound, (byte, index) => (index === at ? byte ^ flip : byte));
      const reading = await readWorkbookFile(changed, inflateRaw);
      if (reading.ok) expect(reading).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});

test("a file cut off anywhere is refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(sound.length - 1), async (length) => {
      expect(await answerTo(sound.subarray(0, length))).toMatch(/^file\./);
    }),
    { numRuns: 100 },
  );
});

test("whatever stands in the sheet's own text, it is read or refused", async () => {
  const piece = fc.constantFrom(
    "<c",
    " r='A1'",
    ' t="s"',
    ">",
    "</c>",
    "<v>",
    "</v>",
    "<row",
    "</row>",
    "1",
    "<f t='shared' si='0'>",
    "</f>",
    "/>",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "&#x110000;",
    "&lt;",
    '"',
    "<is>",
    "<t>",
    "</sheetData>",
    "<sheetData>",
    "<?a",
    "\u0000",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      expect(await answerTo(sheet(`<worksheet><sheetData>${pieces.join("")}</sheetData></worksheet>`))).toMatch(
        /^(read|file\.damaged)$/,
      );
    }),
    { numRuns: 300 },
  );
});

test("a tag as long as the whole file is looked through once", async () => {
  const long = "a".repeat(500_000);
  expect(await answerTo(sheet(`<worksheet><sheetData><c ${long}><c ${long} ></sheetData></worksheet>`))).toBe("read");
});
