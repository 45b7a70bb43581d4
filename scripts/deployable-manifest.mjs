/** The address that stands in manifest.xml, the manifest of development. */
export const DEVELOPMENT_URL = "https://localhost:3000";

/** Reads the address of the host: https, no query, without a slash at its end. Throws with a sentence otherwise. */
export function parseHostUrl(text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || url.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(`"${text}" is no https address, such as https://bieu.example.vn/addin`);
  }
  return url.href.replace(/\/+$/, "");
}

/** The manifest to deploy: the same id, the host's address, the version of package.json in Office's four parts. */
export function deployableManifest(manifest, hostUrl, version) {
  const [release] = version.split("-");
  return manifest
    .replace(/^<!-- For development\..*-->\n/m, "")
    .replaceAll(`<AppDomain>${DEVELOPMENT_URL}</AppDomain>`, `<AppDomain>${new URL(hostUrl).origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_URL, hostUrl)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${release}.0</Version>`);
}
