import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, relative} from "node:path";
import {expect, test} from "vitest";

const root = join(import.meta.dirname, "../..");

/** Folder → the folders that it may import, besides itself and errors. */
const arrows: Record<string, readonly string[]> = {
  errors: [],
  config: [],
  "src/graph": [],
  "src/stats": [],
  "src/privacy": [],
  "src/insights": ["src/graph", "src/stats", "src/privacy"],
  "src/recommend": ["src/graph", "src/stats", "src/privacy"],
  "src/warehouse": ["config"],
  "src/store": ["config"],
  "src/ledger": ["src/warehouse", "config"],
  "src/simulate": ["src/graph"],
  "src/parallel": ["src/graph"],
  pipelines: [
    "config",
    "src/graph",
    "src/stats",
    "src/privacy",
    "src/insights",
    "src/recommend",
    "src/warehouse",
    "src/store",
    "src/ledger",
    "src/simulate",
    "src/parallel"
  ],
  "src/api": ["config", "src/warehouse", "src/store", "src/privacy", "src/recommend"],
  dashboards: []
};

/** Folder → the folders of which it may import types alone. */
const typesOnly: Record<string, readonly string[]> = {
  "src/insights": ["config"],
  "src/recommend": ["config"],
  "src/api": ["src/insights"]
};

/** Packages with one importer each. */
const keepers: Record<string, string> = {
  "@duckdb/node-api": "src/warehouse",
  libsql: "src/store",
  pg: "src/store",
  kysely: "src/store"
};

const imports = Object.keys(arrows)
  .filter((folder) => folder.includes("/") || folder === "pipelines" || folder === "dashboards")
  .concat("src/cli")
  .flatMap(sourcesIn)
  .concat(join(root, "src/errors.ts"), join(root, "src/config.ts"))
  .flatMap(importsOf);

test("every import follows the arrows of the layout", () => {
  expect(imports.filter(({from, to, typeOnly}) => !allowed(from, to, typeOnly))).toEqual([]);
});

test("the engine and the store's driver have one importer each", () => {
  const strays = imports.filter(({from, to}) => keepers[to] && keepers[to] !== from);
  expect(strays).toEqual([]);
});

test("the pure folders know neither input, output, clock nor chance", () => {
  const pure = ["graph", "stats", "privacy", "insights", "recommend"].map((name) => `src/${name}`);
  const impure = /from "node:|Date\.now\(|new Date\(\)|Math\.random|process\.|console\./;
  const strays = pure.flatMap(sourcesIn).filter((file) => impure.test(readFileSync(file, "utf8")));
  expect(strays.map((file) => relative(root, file))).toEqual([]);
});

function allowed(from: string, to: string, typeOnly: boolean): boolean {
  if (from === "src/cli" || from === to || to === "errors") return true;
  if (!arrows[to] && !to.startsWith("src/")) return true; // a package
  if (typesOnly[from]?.includes(to)) return typeOnly;
  return arrows[from]?.includes(to) ?? false;
}

function importsOf(file: string) {
  const text = readFileSync(file, "utf8");
  const statements = text.matchAll(
    /(?:import|export)\s+(type\s)?[^;"]*?from\s+"([^"]+)"|import\("([^"]+)"\)/g
  );
  return [...statements].map(([, type, still, lazy]) => ({
    file: relative(root, file),
    from: folderOf(file),
    to: target(file, still ?? lazy ?? ""),
    typeOnly: type !== undefined
  }));
}

function target(file: string, path: string): string {
  return path.startsWith(".") ? folderOf(join(dirname(file), path)) : path;
}

function folderOf(file: string): string {
  const [top, second = ""] = relative(root, file).split("/");
  return top === "src"
    ? second.endsWith(".ts")
      ? second.slice(0, -3)
      : `src/${second}`
    : (top ?? "");
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), {recursive: true, encoding: "utf8"})
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("dist/"))
    .map((name) => join(root, folder, name));
}
