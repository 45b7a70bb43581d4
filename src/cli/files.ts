import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { LIMITS } from "../xlsx/limits";
import { readWorkbookFile, type FileReading } from "../xlsx/readWorkbookFile";
import { inflateRaw } from "./inflateRaw";

/** The files a path stands for: itself, or every .xlsx file below a folder; null where there is nothing. */
export async function filesAt(given: string): Promise<{ readonly folder: boolean; readonly files: readonly string[] }> {
  const isFolder = await stat(given).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return { folder: false, files: [given] };
  const names = await readdir(given, { recursive: true });
  const files = names.filter(isWorkbook).map((name) => path.join(given, name));
  return { folder: true, files: files.sort((one, other) => one.localeCompare(other, "vi")) };
}

/** Excel puts a small file "~$name.xlsx" beside each that it has open. */
function isWorkbook(name: string): boolean {
  return /\.xlsx$/i.test(name) && !path.basename(name).startsWith("~$");
}

/** Null where there is no such file, or none that may be read. */
export async function readFileAt(file: string): Promise<FileReading | null> {
  try {
    const { size } = await stat(file);
    // Not even loaded.
    if (size > LIMITS.fileBytes) return { ok: false, problem: { code: "file.tooLarge" } };
    return await readWorkbookFile(await readFile(file), inflateRaw);
  } catch (error) {
    if (isFromFileSystem(error)) return null;
    throw error;
  }
}

function isFromFileSystem(error: unknown): boolean {
  return typeof error === "object" && error !== null && "syscall" in error;
}
