import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type {FastifyInstance} from "fastify";
import {problem} from "../schemas/common.ts";

/** The OpenAPI 3.1 document of one workspace at …/openapi.json, to be browsed at …/docs. */
export async function addOpenApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Coppice",
        version,
        description: "Are our communities of practice alive, and who should learn what from whom?"
      },
      servers: [{url: "/"}]
    },
    transform: ({schema, url}) => ({
      schema: {...schema, response: {...(schema.response as object), "4xx": problem}},
      url
    })
  });
  await app.register(swaggerUi, {routePrefix: "/docs", staticCSP: true});
  app.get("/openapi.json", {schema: {hide: true}}, async () => app.swagger());
}
