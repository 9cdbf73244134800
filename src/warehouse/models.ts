import {existsSync, readdirSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";
import {fail} from "../errors.ts";

/** One SQL file: a table, the question it answers, and what must hold of it. */
export interface Model {
  /** Name of the file and of the table. */
  readonly name: string;
  /** Name of the folder. */
  readonly layer: string;
  readonly question: string;
  /** Columns that are unique together, or expressions of them. */
  readonly grain: readonly string[];
  readonly unit: string;
  readonly reads: readonly string[];
  /** Conditions that every row meets. */
  readonly checks: readonly string[];
  readonly note: string;
  /** Condition of its rows that a further refresh makes again, its `sql` giving just these; empty: all of them. */
  readonly anew: string;
  /** The select statement. */
  readonly sql: string;
}

/**
 * The models under `folder`, one folder a layer, each after all it reads.
 * @param layers from left to right; a model reads only layers to its left or its own. Some have no folder: all is given.
 * @param given tables that are there before any model runs, with the layer they belong to.
 * @throws MODEL_HEADER for a missing or unknown header line, an unknown table, a read to the right or a cycle.
 */
export function readModels(
  folder: string,
  layers: readonly string[],
  given: Readonly<Record<string, string>>
): Model[] {
  const models = layers.flatMap((layer) => modelsOf(join(folder, layer), layer));
  return inOrder(models, layers, given);
}

function modelsOf(folder: string, layer: string): Model[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file) =>
      parseModel(basename(file, ".sql"), layer, readFileSync(join(folder, file), "utf8"))
    );
}

/** A model from the text of its file. */
export function parseModel(name: string, layer: string, source: string): Model {
  const lines = source.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("--"));
  const header = lines.slice(0, end).map((line) => {
    const [, key, value] =
      /^-- (\w+): (.*)$/.exec(line) ??
      fail("MODEL_HEADER", name, `"${line}" is not "-- key: value"`);
    return [key, value.trim()] as const;
  });
  const all = (key: string) => header.filter(([found]) => found === key).map(([, value]) => value);
  const one = (key: string) =>
    all(key)[0] ?? fail("MODEL_HEADER", name, `it has no line "-- ${key}: …"`);
  const known = new Set([name, "grain", "unit", "reads", "check", "note", "anew"]);
  for (const [key] of header)
    if (!known.has(key))
      fail("MODEL_HEADER", name, `"${key}" is not one of ${[...known].join(", ")}`);
  return {
    name,
    layer,
    question: one(name),
    grain: listed(one("grain")),
    unit: one("unit"),
    reads: listed(one("reads")),
    checks: all("check"),
    note: all("note").join(" "),
    anew: all("anew")[0] ?? "",
    sql: lines.slice(end).join("\n").trim()
  };
}

const listed = (text: string) =>
  text
    .split(",")
    .map((word) => word.trim())
    .filter(Boolean);

function inOrder(
  models: readonly Model[],
  layers: readonly string[],
  given: Readonly<Record<string, string>>
): Model[] {
  const byName = new Map(models.map((model) => [model.name, model]));
  const done = new Set<string>();
  const order: Model[] = [];
  const visit = (model: Model, path: readonly string[]): void => {
    if (done.has(model.name)) return;
    if (path.includes(model.name))
      fail("MODEL_HEADER", model.name, `it reads itself: ${[...path, model.name].join(" → ")}`);
    for (const read of model.reads) {
      const other = byName.get(read);
      const layer =
        other?.layer ??
        given[read] ??
        fail("MODEL_HEADER", model.name, `it reads "${read}", which is no model and not given`);
      if (layers.indexOf(layer) > layers.indexOf(model.layer))
        fail("MODEL_HEADER", model.name, `it is in ${model.layer} and reads "${read}" of ${layer}`);
      if (other) visit(other, [...path, model.name]);
    }
    done.add(model.name);
    order.push(model);
  };
  for (const model of models) visit(model, []);
  return order;
}
