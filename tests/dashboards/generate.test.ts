import {expect, test} from "vitest";
import {typesOf} from "../../dashboards/api/generate.ts";

const answer = (schema: object) => ({
  responses: {"200": {content: {"application/json": {schema}}}}
});

test("a path loses its workspace, a number may be null, what has a default may be left out", () => {
  const types = typesOf({
    paths: {
      "/api/WORKSPACE/v1/things/{id}": {
        get: {
          parameters: [
            {name: "id", in: "path", required: true, schema: {type: "string"}},
            {
              name: "limit",
              in: "query",
              required: true,
              schema: {type: "integer", default: 50}
            }
          ],
          ...answer({
            type: "object",
            required: ["value"],
            properties: {
              value: {type: ["number", "null"]},
              kind: {type: "string", enum: ["a", "b"]}
            }
          })
        }
      }
    }
  });
  expect(types).toContain('"/things/{id}": {get:');
  expect(types).toContain("path: {id: string}");
  expect(types).toContain("query?: {limit?: number}");
  expect(types).toContain("value: number | null");
  expect(types).toContain('kind?: "a" | "b"');
});
