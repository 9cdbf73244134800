import {fail} from "../../src/errors.ts";

/** The scenario of this name, or all without one. @throws USAGE for a name that none has. */
export function chosen<Scenario extends {readonly name: string}>(
  suite: readonly Scenario[],
  name: string | undefined
): readonly Scenario[] {
  const found = suite.filter((scenario) => name === undefined || scenario.name === name);
  return found.length > 0
    ? found
    : fail(
        "USAGE",
        `No scenario is called "${name}"; there are ${suite.map((s) => s.name).join(", ")}`
      );
}
