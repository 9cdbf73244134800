import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {type SimulateOptions, simulate} from "../../src/simulate/simulate.ts";

type Row = Readonly<Record<string, string>>;

export interface Simulated {
  /** File name without its end → its text; those of the truth begin with `truth/`. */
  readonly files: ReadonlyMap<string, string>;
  readonly rows: (name: string) => Row[];
}

/** An organisation in memory; its folder is gone again. */
export function simulated(options: Partial<SimulateOptions> = {}): Simulated {
  const out = mkdtempSync(join(tmpdir(), "coppice-simulate-"));
  try {
    simulate({people: 120, days: 400, seed: 1, ...options, out});
    const names = readdirSync(out, {recursive: true, encoding: "utf8"}).filter((name) =>
      name.endsWith(".csv")
    );
    const files = new Map(
      names.sort().map((name) => [name.slice(0, -4), readFileSync(join(out, name), "utf8")])
    );
    const parsed = new Map<string, Row[]>();
    const rows = (name: string) => {
      const found = parsed.get(name) ?? rowsOf(files.get(name) ?? "");
      parsed.set(name, found);
      return found;
    };
    return {files, rows};
  } finally {
    rmSync(out, {recursive: true});
  }
}

function rowsOf(text: string): Row[] {
  const [header, ...lines] = text.trimEnd().split("\n").map(fieldsOf);
  return lines.map((fields) => Object.fromEntries(header.map((name, i) => [name, fields[i]])));
}

const fieldsOf = (line: string): string[] =>
  [...`${line},`.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*)),/g)].map(([, quoted, plain]) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"')
  );
