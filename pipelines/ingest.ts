import {type Config, readConfig} from "../src/config.ts";
import {prepareHome} from "../src/ledger/home.ts";
import {lockHome} from "../src/ledger/lock.ts";
import {protectedMatcher} from "../src/ledger/protected.ts";
import {recoverLedger} from "../src/ledger/segments.ts";
import {openVault, type Vault} from "../src/store/vault.ts";
import {commit} from "./ingest/commit.ts";
import {openDesk} from "./ingest/desk.ts";
import {pseudonymise} from "./ingest/people.ts";
import {protect} from "./ingest/protect.ts";
import {type IngestReport, type Progress, totalOf} from "./ingest/report.ts";
import {joinAccounts} from "./ingest/same-person.ts";
import {type Aside, setAside, withAside} from "./ingest/set-aside.ts";
import {stage} from "./ingest/stage.ts";
import {watching} from "./ingest/watching.ts";
import {sourceOf} from "./sources/index.ts";
import type {Reading} from "./sources/source.ts";

export type {IngestReport, Progress} from "./ingest/report.ts";

export interface IngestInput {
  readonly home: string;
  /** Id of a source. */
  readonly source: string;
  /** Folder, file or address. */
  readonly path: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly clock?: () => Date;
  readonly progress?: (progress: Progress) => void;
}

/**
 * Reads a source into the ledger of a home: onto the desk with a reason for every row that cannot be kept, accounts
 * into pseudonyms, new rows apart from those already there; then vault, segments and, last, the manifest. Until the
 * manifest has its entry nothing has happened: an ingest may be stopped at any moment and run again.
 * @throws HOME_LOCKED, HOME_FORMAT, SOURCE_UNKNOWN, SOURCE_UNREADABLE, MAPPING_INVALID
 */
export async function ingest(input: IngestInput): Promise<IngestReport> {
  const {home, source, clock = () => new Date()} = input;
  const began = performance.now();
  sourceOf(source);
  prepareHome(home);
  const lock = lockHome(home, "ingest");
  try {
    recoverLedger(home);
    const vault = await openVault(home, {clock});
    try {
      const done = await intoLedger({...input, clock, vault, config: readConfig(home)});
      return {...done, total: totalOf(done.tables), seconds: (performance.now() - began) / 1000};
    } finally {
      await vault.close();
    }
  } finally {
    lock.release();
  }
}

interface Prepared extends IngestInput {
  readonly clock: () => Date;
  readonly config: Config;
  readonly vault: Vault;
}

async function intoLedger(input: Prepared): Promise<Omit<IngestReport, "total" | "seconds">> {
  const {home, clock, progress = () => {}, config, vault} = input;
  const aside = setAside(input.source);
  const reading = await read(input, aside);
  const source = ("source" in reading && reading.source) || input.source;
  const desk = await openDesk(home, filesOf(reading));
  try {
    const {database} = desk;
    const watch = watching(database, progress);
    const tables = await stage(desk, reading, clock(), watch);
    await protect(database, {home, source, tables, patterns: config.privacy.protected, vault});
    await vault.quarantine(aside.rows);
    await watch("people", () => pseudonymise(database, {vault, source, tables}));
    await joinAccounts(vault, source, aside.samePeople);
    const text = textPolicy(config, source, input.source);
    const told = await commit(database, {home, source, tables, vault, clock, text, watch});
    return {
      source,
      tables: withAside(told.tables, aside.quarantine()),
      unknownColumns: aside.unknownColumns,
      quarantine: [...told.quarantine, ...aside.quarantine()],
      mended: aside.mended
    };
  } finally {
    desk.close();
  }
}

const read = (
  {source, path, options = {}, config, vault}: Prepared,
  {report}: Aside
): Reading | Promise<Reading> =>
  sourceOf(source).read({
    path,
    options,
    policy: {
      privateTraffic: config.private_traffic,
      isProtected: protectedMatcher(config.privacy.protected)
    },
    report,
    hashedId: (id) => vault.hashedId(source, id)
  });

const textPolicy = ({text}: Config, ...sources: readonly string[]) =>
  sources.map((source) => text.by_source[source]).find(Boolean) ?? text.default;

const filesOf = (reading: Reading): readonly string[] =>
  "relations" in reading ? reading.relations.map(({file}) => file.path) : [];
