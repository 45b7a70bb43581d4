import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);

/** The package's own certificates last 30 days; a little earlier new ones are made. */
const DAYS_VALID = 30;
const DAYS_USED = 25;

/**
 * Key and certificate for https://localhost. Windows and macOS get one the system trusts (it asks once);
 * elsewhere trusting would need root, so that the browser warns and the page can be opened all the same.
 */
export async function localhostCertificate(cacheFolder) {
  const certificates = require("office-addin-dev-certs");
  if (process.platform === "win32" || process.platform === "darwin") return certificates.getHttpsServerOptions();

  const folder = path.join(cacheFolder, "certificates");
  mkdirSync(folder, { recursive: true });
  const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  if (!isFresh(cert) || !existsSync(key)) {
    await certificates.generateCertificates(ca, cert, key, DAYS_VALID, ["localhost", "127.0.0.1"]);
  }
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
}

function isFresh(file) {
  return existsSync(file) && Date.now() - statSync(file).mtimeMs < DAYS_USED * 86_400_000;
}
