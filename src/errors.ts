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
  GRAPH_SHAPE: [422, (why: string) => `Graph arrays disagree: ${why}`]
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
