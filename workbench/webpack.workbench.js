/**
 * The page to see and try the add-in without Excel: a development tool, never part of dist/.
 * `npm start` serves it under /workbench/ beside the pane; the browser tests build it into .cache/workbench/.
 */
const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");

const root = path.resolve(__dirname, "..");

/** @param {{ production?: boolean }} [env] */
module.exports = function workbenchConfig(env = {}) {
  return {
    name: "workbench",
    mode: env.production ? "production" : "development",
    context: root,
    entry: { workbench: "./workbench/page/main.ts" },
    devtool: env.production ? false : "eval-cheap-module-source-map",
    output: {
      path: path.join(root, ".cache/workbench"),
      publicPath: "/workbench/",
      filename: "[name].js",
      chunkFilename: "[name].js",
      assetModuleFilename: "[name][ext]",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "ts-loader", exclude: /node_modules/, options: { transpileOnly: true } },
        { test: /\.css$/, use: ["style-loader", "css-loader"] },
        // Univer's packages import each other without file extensions.
        { test: /\.js$/, include: /node_modules/, resolve: { fullySpecified: false } },
      ],
    },
    plugins: [
      new HtmlWebpackPlugin({ template: "./workbench/page/index.html", filename: "index.html" }),
      new CopyWebpackPlugin({ patterns: [{ from: "workbench/samples", to: "samples", noErrorOnMissing: true }] }),
    ],
    // One person's machine loads it from disk: its size says nothing about the add-in.
    performance: false,
    optimization: { minimize: false },
    cache: { type: "filesystem", cacheDirectory: path.join(root, ".cache/webpack-workbench") },
  };
};
