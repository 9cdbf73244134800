/**
 * The OpenAPI document as TypeScript types, in the shape `openapi-fetch` reads; run by `npm run generate`, and a test
 * compares. Pages know the API by its document alone: nothing is imported from it.
 */
import {execFileSync} from "node:child_process";
import {writeFileSync} from "node:fs";
import {join} from "node:path";

interface Schema {
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  patternProperties?: Record<string, Schema>;
  $ref?: string;
  default?: unknown;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}

interface Body {
  description?: string;
  content?: Record<string, {schema?: Schema}>;
}

interface Operation {
  summary?: string;
  parameters?: Parameter[];
  requestBody?: Body;
  responses?: Record<string, Body>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components?: {schemas?: Record<string, Schema>};
}

const quoted = (name: string): string =>
  /^([A-Za-z_]\w*|\d+)$/.test(name) ? name : JSON.stringify(name);
const noted = (description?: string): string =>
  description ? `/** ${description.replaceAll("*/", "* /").replaceAll("\n", " ")} */ ` : "";

function typeOf(schema: Schema | undefined): string {
  if (!schema) return "unknown";
  if (schema.$ref) return `components["schemas"]["${schema.$ref.split("/").at(-1)}"]`;
  if ("const" in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map(typeOf).join(" | ");
  if (schema.allOf) return schema.allOf.map(typeOf).join(" & ");
  if (Array.isArray(schema.type))
    return schema.type.map((type) => typeOf({...schema, type})).join(" | ");
  switch (schema.type) {
    case "integer":
    case "number":
      return "number";
    case "string":
    case "boolean":
    case "null":
      return schema.type;
    case "array":
      return `(${typeOf(schema.items)})[]`;
    default:
      return objectOf(schema);
  }
}

function objectOf({
  properties,
  required = [],
  additionalProperties,
  patternProperties
}: Schema): string {
  const fields = Object.entries(properties ?? {}).map(
    ([name, field]) =>
      `${noted(field.description)}${quoted(name)}${required.includes(name) ? "" : "?"}: ${typeOf(field)}`
  );
  const rest = Object.values(patternProperties ?? {})[0] ?? additionalProperties;
  if (fields.length === 0)
    return `Record<string, ${typeof rest === "object" ? typeOf(rest) : "unknown"}>`;
  return `{\n${fields.join(";\n")}\n}`;
}

function parametersOf(parameters: Parameter[] = []): string {
  const places = ["query", "path", "header", "cookie"].map((place) => {
    const here = parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => ({
        ...parameter,
        required: parameter.required && !("default" in (parameter.schema ?? {}))
      }));
    if (here.length === 0) return `${place}?: never`;
    const optional = here.some(({required}) => required) ? "" : "?";
    const fields = here.map(
      ({name, required, schema}) => `${quoted(name)}${required ? "" : "?"}: ${typeOf(schema)}`
    );
    return `${place}${optional}: {${fields.join("; ")}}`;
  });
  return `{${places.join("; ")}}`;
}

function bodyOf({description, content}: Body): string {
  const kinds = Object.entries(content ?? {}).map(
    ([kind, {schema}]) => `${JSON.stringify(kind)}: ${typeOf(schema)}`
  );
  return `${noted(description)}{content${kinds.length ? "" : "?"}: ${kinds.length ? `{${kinds.join("; ")}}` : "never"}}`;
}

function operationOf(operation: Operation): string {
  const responses = Object.entries(operation.responses ?? {}).map(
    ([status, body]) => `${quoted(status)}: ${bodyOf(body).replace(/^\/\*\*.*?\*\/ /, "")}`
  );
  return [
    `{parameters: ${parametersOf(operation.parameters)}`,
    `requestBody${operation.requestBody ? "" : "?"}: ${operation.requestBody ? bodyOf(operation.requestBody) : "never"}`,
    `responses: {${responses.join("; ")}}}`
  ].join(";\n");
}

/** The whole module. Paths lose the prefix of the workspace, which the client's base address carries. */
export function typesOf({paths, components}: Document): string {
  const routes = Object.entries(paths).map(([path, operations]) => {
    const methods = Object.entries(operations).map(
      ([method, operation]) => `${noted(operation.summary)}${method}: ${operationOf(operation)}`
    );
    return `${JSON.stringify(path.replace(/^\/api(\/[^/]+\/v1)?/, ""))}: {${methods.join(";\n")}}`;
  });
  const schemas = Object.entries(components?.schemas ?? {}).map(
    ([name, schema]) => `${quoted(name)}: ${typeOf(schema)}`
  );
  return [
    "// Written by dashboards/api/generate.ts from the OpenAPI document. Do not edit.",
    `export interface components {schemas: {${schemas.join(";\n")}}}`,
    `export interface paths {\n${routes.join(";\n")}\n}`,
    ""
  ].join("\n");
}

if (process.argv[1] === import.meta.filename) {
  const command = [
    "--import",
    "tsx",
    join(import.meta.dirname, "../../src/cli/main.ts"),
    "openapi"
  ];
  const document = execFileSync(process.execPath, command, {encoding: "utf8", maxBuffer: 1e8});
  writeFileSync(join(import.meta.dirname, "types.generated.ts"), typesOf(JSON.parse(document)));
}
