import type {FastifyError, FastifyInstance, FastifyReply} from "fastify";
import {EngineError} from "../../errors.ts";

/** Every refusal as RFC 9457: what was found, what was expected, what to do; never a stack. */
export function addProblems(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | EngineError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500 && !(error instanceof EngineError)) request.log.error(error);
    const purposeful = error instanceof EngineError || status < 500;
    const detail = purposeful ? error.message : "We could not read this. Nothing you did is lost";
    return problem(reply, status, codeOf(error), detail);
  });
  app.setNotFoundHandler((request, reply) =>
    problem(reply, 404, "NOT_FOUND", `There is nothing at ${request.url.split("?")[0]}`)
  );
}

export const problem = (reply: FastifyReply, status: number, code: string, detail: string) =>
  reply
    .code(status)
    .type("application/problem+json")
    .serializer(JSON.stringify)
    .send({type: `about:blank#${code}`, title: titles[status] ?? "Error", status, detail, code});

function codeOf(error: FastifyError | EngineError): string {
  if (error instanceof EngineError) return error.code;
  return error.validation ? "REQUEST_INVALID" : (error.code ?? "ERROR");
}

const titles: Readonly<Record<number, string>> = {
  400: "The request does not fit",
  403: "Not allowed",
  404: "Not found",
  409: "In the way of something else",
  413: "Too large",
  421: "Another host",
  422: "It does not add up",
  429: "Too many requests",
  500: "Something broke here",
  503: "Not ready yet"
};
