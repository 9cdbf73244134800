import createClient, {type Client} from "openapi-fetch";
import type {paths} from "./types.generated.ts";

export type Api = Client<paths>;

/** What `GET path` answers. */
export type Answer<Path extends keyof paths> = paths[Path] extends {
  get: {responses: {200: {content: {"application/json": infer Body}}}};
}
  ? Body
  : never;

/** A problem the API told in words (RFC 9457), or the network did not answer (status 0). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, detail: string) {
    super(detail);
    this.name = "Problem";
    this.status = status;
    this.code = code;
  }
}

/** The API of one workspace. Writes carry the header that a foreign page cannot send. */
export const apiOf = (workspace: string): Api =>
  createClient<paths>({
    baseUrl: `/api/${encodeURIComponent(workspace)}/v1`,
    headers: {"x-coppice": "1"},
    credentials: "same-origin"
  });

interface Outcome<Body> {
  data?: Body;
  error?: unknown;
  response: Response;
}

/** The body, or the problem thrown. */
export async function answered<Body>(asked: Promise<Outcome<Body>>): Promise<Body> {
  const {data, error, response} = await asked.catch((cause: unknown) => {
    throw new Problem(0, "OFFLINE", cause instanceof Error ? cause.message : "no answer");
  });
  if (data !== undefined) return data;
  const problem = (error ?? {}) as {code?: string; detail?: string; title?: string};
  throw new Problem(
    response.status,
    problem.code ?? `HTTP_${response.status}`,
    problem.detail ?? problem.title ?? response.statusText
  );
}

/** What belongs to the process, not to one workspace. */
export const workspacesApi = createClient<paths>({baseUrl: "/api", credentials: "same-origin"});
