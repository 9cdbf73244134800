import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {typesOf} from "../../dashboards/api/generate.ts";
import {openApiDocument} from "../../src/api/document.ts";

test("the pages' types are those of the API's document; npm run generate writes them", async () => {
  const file = join(import.meta.dirname, "../../dashboards/api/types.generated.ts");
  const document = (await openApiDocument()) as Parameters<typeof typesOf>[0];
  expect(readFileSync(file, "utf8")).toBe(await typesOf(document));
});
