import {execFileSync} from "node:child_process";
import {writeFileSync} from "node:fs";
import {join} from "node:path";
import openapiTS, {astToString, type OpenAPI3} from "openapi-typescript";

/**
 * The types of the API as its OpenAPI document tells them; `npm run generate` writes them, a test compares.
 * Pages know the API by this document alone: nothing is imported from it.
 */
export const typesOf = async (document: OpenAPI3): Promise<string> =>
  `// Written by npm run generate. Do not edit.\n${astToString(await openapiTS(asAsked(document)))}`;

/** Paths without the workspace, which the client's address carries; what has a default may be left out. */
function asAsked(document: OpenAPI3): OpenAPI3 {
  const text = JSON.stringify(document, (key, value) =>
    key === "parameters" && Array.isArray(value) ? value.map(optionalByDefault) : value
  );
  const {paths = {}, ...rest} = JSON.parse(text) as OpenAPI3;
  const short = Object.entries(paths)
    .map(([path, item]) => ({path: path.replace(/^\/api(\/[^/]+\/v1)?/, ""), item}))
    .toSorted((a, b) => a.path.localeCompare(b.path));
  return {...rest, paths: Object.fromEntries(short.map(({path, item}) => [path, item]))};
}

const optionalByDefault = (parameter: {required?: boolean; schema?: object}) =>
  "default" in (parameter.schema ?? {}) ? {...parameter, required: false} : parameter;

if (process.argv[1] === import.meta.filename) {
  const command = [
    "--import",
    "tsx",
    join(import.meta.dirname, "../../src/cli/main.ts"),
    "openapi"
  ];
  const document = execFileSync(process.execPath, command, {encoding: "utf8", maxBuffer: 1e8});
  writeFileSync(
    join(import.meta.dirname, "types.generated.ts"),
    await typesOf(JSON.parse(document))
  );
}
