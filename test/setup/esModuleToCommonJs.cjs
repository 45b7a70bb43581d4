const ts = require("typescript");

/**
 * ES module packages as CommonJS for jest. `import.meta` has no meaning there; IronCalc uses it only to find its
 * own .wasm file when given none, and the tests always give one.
 */
module.exports = {
  process(source, path) {
    const { outputText } = ts.transpileModule(source.replaceAll("import.meta.url", '"file:///unknown"'), {
      fileName: path.replace(/\.mjs$/, ".js"),
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, allowJs: true },
    });
    return { code: outputText };
  },
};
