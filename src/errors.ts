/** Every error raised on purpose: code → HTTP status and message. Callers test `code`, never text. */
const table = {
  CONFIG_INVALID: [500, (file: string, why: string) => `${file}: ${why}`],
  HOME_MISSING: [404, (why: string) => why],
  HOME_FORMAT: [
    500,
    (found: string, expected: number) =>
      `The home has format ${found}, this version reads ${expected}; install the version that wrote it, or restore its backup`
  ],
  HOME_LOCKED: [
    409,
    (home: string, by: string) => `${home} is in use by ${by}; wait for it to end, then try again`
  ],
  DATABASE_CLOSED_TO_US: [503, (path: string, why: string) => `${path} cannot be opened: ${why}`],
  SQL_FAILED: [500, (why: string, sql: string) => `${why} in: ${sql}`],
  COLUMN_SHAPE: [
    500,
    (column: string, wanted: string, found: string) =>
      `Column "${column}" (${wanted}) does not fit: ${found}`
  ],
  MODEL_HEADER: [500, (model: string, why: string) => `Model ${model}: ${why}`],
  MODEL_CHECK: [
    500,
    (model: string, check: string, rows: number) => `${model}: ${rows} rows fail "${check}"`
  ],
  SNAPSHOT_MISSING: [404, (why: string) => why],
  LEDGER_TABLE_UNKNOWN: [
    404,
    (name: string, known: string) => `The ledger has no table "${name}"; it has ${known}`
  ],
  LEDGER_BROKEN: [500, (file: string, why: string) => `${file}: ${why}`],
  SOURCE_UNKNOWN: [
    404,
    (id: string, known: string) => `No source is called "${id}"; there are ${known}`
  ],
  SOURCE_UNREADABLE: [422, (path: string, why: string) => `${path} cannot be read: ${why}`],
  INGEST_UNEVEN: [
    500,
    (table: string, wanted: number, found: number) =>
      `${table}: ${wanted} rows should have been stored and ${found} were; nothing is, try again`
  ],
  MAPPING_INVALID: [422, (file: string, why: string) => `${file}: ${why}`],
  WORKSPACE_NAME: [
    500,
    (name: string) =>
      `A workspace cannot be called "${name}": use letters, digits, dots and dashes, and none of api, assets, docs, healthz, readyz, metrics`
  ],
  NOTHING_PUBLISHED: [
    503,
    (workspace: string) =>
      `Nothing is published in "${workspace}" yet; run coppice refresh, then look again`
  ],
  SIGN_ON_NEEDED: [403, () => "This page is for one person alone; choose whom to look as first"],
  NOT_ALLOWED: [403, (why: string) => why],
  NOT_FOUND: [404, (what: string, id: string) => `There is no ${what} "${id}" here`],
  REQUEST_INVALID: [400, (why: string) => why],
  HOST_UNKNOWN: [421, (host: string) => `This server does not answer for "${host}"`],
  WRITE_REFUSED: [403, (why: string) => `A write from elsewhere is refused: ${why}`],
  EXPORT_REFUSED: [403, (why: string) => why],
  USAGE: [400, (why: string) => why],
  GRAPH_SHAPE: [422, (why: string) => `Graph arrays disagree: ${why}`],
  DECISION_INVALID: [422, (what: string, why: string) => `Decision "${what}": ${why}`],
  STORE_UNREACHABLE: [
    503,
    (place: string, why: string) =>
      `The store at ${place} does not answer (${why}); start it, or mend store.url in coppice.yaml`
  ],
  KEY_SHORT: [
    500,
    (where: string, shortest: number) =>
      `The key in ${where} is too short; it needs ${shortest} characters or more`
  ],
  KEY_CHANGED: [
    500,
    () =>
      "The key is not the one this home was made with: everybody would become somebody else. Set COPPICE_KEY, or restore the key file"
  ],
  ALIAS_CIRCLE: [
    409,
    (pseudonym: string, canonical: string) =>
      `${canonical} already stands for ${pseudonym}; undo that alias first`
  ],
  INSIGHTS_STATE: [
    500,
    (found: string) => `The state handed in is of another history: ${found}; refresh with --full`
  ],
  STATS_EMPTY: [422, (what: string) => `Nothing can be said about ${what}`],
  EVALUATION_LEAKS: [
    500,
    (method: string) =>
      `${method} is graded on what it saw: rows of the graded period change its answers`
  ],
  PROGRAMME_INVALID: [422, (file: string, why: string) => `${file}: ${why}`],
  SIMULATION_INVALID: [422, (why: string) => `The simulation was not started: ${why}`]
} as const satisfies Record<string, readonly [number, (...args: never[]) => string]>;

type Table = typeof table;
export type ErrorCode = keyof Table;

export class EngineError extends Error {
  readonly code: ErrorCode;
  readonly statusCode: number;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "EngineError";
    this.code = code;
    this.statusCode = table[code][0];
  }
}

/** Raises the error `code`; what was found, what was expected and what to do stand in its arguments. */
export function fail<C extends ErrorCode>(code: C, ...args: Parameters<Table[C][1]>): never {
  throw failure(code, args);
}

/** Like `fail`, keeping the foreign error that led here. */
export function failFrom<C extends ErrorCode>(
  cause: unknown,
  code: C,
  ...args: Parameters<Table[C][1]>
): never {
  throw failure(code, args, {cause});
}

function failure(code: ErrorCode, args: readonly unknown[], options?: ErrorOptions): EngineError {
  const message = table[code][1] as (...args: unknown[]) => string;
  return new EngineError(code, message(...args), options);
}
