import {accountOf, type Identity, isAddress} from "./people.ts";
import type {GitProgram} from "./program.ts";

/**
 * Whom the repository's own `.mailmap` takes for whom.
 * @returns for each of `people` the person they are; themselves where nothing is said. Order kept.
 */
export async function mailmapped(
  git: GitProgram,
  people: readonly Identity[]
): Promise<readonly Identity[]> {
  const asked = people.map(({name, address}) => ({
    name: name.replace(/[<>\s]+/g, " ").trim(),
    address: address.replace(/[<>\s]/g, "")
  }));
  const may = asked.filter(({address}) => isAddress(address));
  if (may.length === 0) return people;
  const lines = may.map(({name, address}) => `${name} <${address}>`);
  const answers = (await git.text(["check-mailmap", "--stdin"], lines)).split("\n");
  let next = 0;
  return asked.map(({address}, person) => {
    if (!isAddress(address)) return people[person];
    const [, name, at] = /^(.*?)\s*<(.*)>$/.exec(answers[next++] ?? "") ?? [];
    return at === undefined ? people[person] : {name, address: at};
  });
}

/**
 * Accounts that are another's. One that several people share stays as it is.
 * @param people as commits name them. @param are who each of them is, by `mailmapped`.
 */
export function joined(people: readonly Identity[], are: readonly Identity[]): Map<string, string> {
  const of = new Map<string, Set<string>>();
  people.forEach((one, person) => {
    const account = accountOf(one);
    of.set(account, (of.get(account) ?? new Set()).add(accountOf(are[person])));
  });
  return new Map(
    [...of].flatMap(([account, persons]) => {
      const [person] = persons;
      return persons.size === 1 && person !== account ? [[account, person] as const] : [];
    })
  );
}
