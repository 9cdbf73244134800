import {readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {expect, test} from "vitest";
import {main} from "./run.ts";

test("what a command needs is imported when it runs: before that, nothing from outside but the command line's own package", () => {
  const [seen, packages] = [new Set<string>(), new Set<string>()];
  const read = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const imports = readFileSync(file, "utf8").matchAll(
      /^(?:import|export)\s+(?!type\s)[^;"]*?from\s+"([^"]+)"/gm
    );
    for (const [, path] of imports)
      if (path.endsWith(".ts")) read(join(dirname(file), path));
      else if (!path.startsWith("node:") && !path.endsWith(".json")) packages.add(path);
  };
  read(main);
  expect(seen.size).toBeGreaterThan(15);
  expect([...packages]).toEqual(["commander"]);
});
