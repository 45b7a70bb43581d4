/** Builds what Office loads: the task pane, the ribbon's commands and the small message page, into dist/. */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");

/** The shipped pages load Office.js from Microsoft, as the platform requires. */
const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
/** The development server gives out the npm copy, so that it works without a network. */
const OFFICE_LOCAL_FOLDER = path.join(__dirname, "node_modules/@microsoft/office-js/dist");
const OFFICE_LOCAL = "/office-js/office.debug.js";

/**
 * Nothing but Office.js comes from elsewhere and nothing is sent anywhere: Office.js's own telemetry is
 * blocked knowingly. Styles are written at run time by Fluent and by Office.js, hence 'unsafe-inline' for them.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

/** Scripts of the pane that nearly every session loads. */
const FIRST_PARTS = ["app", "forms", "check", "settings", "lang-vi"];

/** @param {{ production?: boolean }} [env] */
module.exports = function paneConfig(env = {}) {
  const production = env.production === true;
  const gate = es5File("./src/taskpane/gate.es5.js", production);
  const oldBrowser = es5File("./src/commands/oldBrowser.es5.js", production);
  return {
    name: "pane",
    mode: production ? "production" : "development",
    context: __dirname,
    entry: {
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/commands.ts",
      message: "./src/commands/message.ts",
    },
    // No "eval" source maps: the pages' own security policy forbids eval, also while developing.
    devtool: production ? false : "source-map",
    output: {
      path: path.join(__dirname, "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:8].js" : "[name].js",
      publicPath: "auto",
      clean: true,
    },
    resolve: {
      extensions: [".ts", ".tsx", ".mjs", ".js"],
      alias: { "rtl-css-js/core": path.join(__dirname, "src/taskpane/leftToRight.ts") },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: [{ loader: "ts-loader", options: { transpileOnly: true } }],
        },
      ],
    },
    optimization: {
      splitChunks: {
        chunks: "async",
        // What several scripts share is called after them: the test of sizes tells by that what is loaded on demand.
        name: (_module, chunks) => chunks.map(({ name }) => name).join("~"),
        cacheGroups: {
          // What the parts loaded at the start use of Fluent comes once, not in each part; what only later ones use, later.
          fluent: { test: isFluentOfFirstParts, name: "fluent", minChunks: 2, enforce: true },
          // So does what the parts loaded at the start have in common: each is small, but every copy would count.
          shared: {
            test: /[\\/]src[\\/]/,
            chunks: ({ name }) => FIRST_PARTS.includes(name),
            name: "shared",
            minChunks: 2,
            enforce: true,
          },
        },
      },
    },
    plugins: [
      page("taskpane", "./src/taskpane/taskpane.html", { production, es5: gate }),
      page("commands", "./src/commands/commands.html", { production, es5: oldBrowser }),
      page("message", "./src/commands/message.html", { production }),
      new CopyWebpackPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          { from: "src/support/support.html", to: "support.html" },
          // Never minified: that would write newer JavaScript into them.
          ...[gate, oldBrowser].map(({ source, name }) => ({ from: source, to: name, info: { minimized: true } })),
        ],
      }),
    ],
    // scripts/ and test/ hold the size budget, over compressed bytes; webpack's own limit knows only raw ones.
    performance: false,
    cache: {
      type: "filesystem",
      cacheDirectory: path.join(__dirname, ".cache/webpack"),
      buildDependencies: { config: [__filename] },
    },
    devServer: {
      static: [{ directory: OFFICE_LOCAL_FOLDER, publicPath: "/office-js/", watch: false }],
      // A page that reloads itself under a person's hands loses what he typed into it.
      hot: false,
      client: { overlay: false },
    },
  };
};

function isFluentOfFirstParts(module, { chunkGraph }) {
  if (!/[\\/]@fluentui[\\/]/.test(module.nameForCondition() ?? "")) return false;
  return [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => FIRST_PARTS.includes(name));
}

function page(name, template, { production, es5 }) {
  return new HtmlWebpackPlugin({
    template,
    filename: `${name}.html`,
    chunks: [name],
    inject: false,
    minify: false,
    templateParameters: (_compilation, assets) => ({
      scripts: assets.js.join(" "),
      es5Script: es5?.name ?? "",
      officeScript: production ? OFFICE_CDN : OFFICE_LOCAL,
      contentSecurityPolicy: CONTENT_SECURITY_POLICY,
    }),
  });
}

/** A script for browsers that read nothing newer: passed through as it is, under a name that changes with it. */
function es5File(file, production) {
  const source = path.join(__dirname, file);
  const name = path.basename(file, ".es5.js");
  const hash = createHash("sha256").update(readFileSync(source)).digest("hex").slice(0, 8);
  return { source, name: production ? `${name}.${hash}.js` : `${name}.js` };
}
