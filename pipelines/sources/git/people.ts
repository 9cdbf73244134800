/** Somebody as a commit names them. */
export interface Identity {
  readonly name: string;
  readonly address: string;
}

/** Somebody whom the last lines of a message name: "Reviewed-by: Ada <ada@example.org>". */
export interface Named extends Identity {
  /** "reviewed-by" */
  readonly as: string;
}

/**
 * What a person is known by: the address in lower case, that of a forge's private mail without its number; the name where
 * there is no address; empty for nobody.
 */
export const accountOf = ({name, address}: Identity): string =>
  (isAddress(address) ? address : name)
    .toLowerCase()
    .trim()
    .replace(/^\d+\+(?=.*@users\.noreply\.)/, "");

export const isAddress = (address: string): boolean =>
  !/^\s*(|none|\(none\)|unknown)\s*$/i.test(address);

/** Whether commits under this name are made by a program: a bot, or a forge that merges for people. */
export const isProgram = ({name, address}: Identity): boolean =>
  /\[bot\]/i.test(`${name} ${address}`) || /^noreply@git(hub|lab)\.com$/i.test(address);

/** The people of trailers, one a line; several may stand on one line. Who has no address is left out. */
export const namedIn = (trailers: string): Named[] =>
  trailers.split("\n").flatMap((line) => {
    const [, key = "", people = ""] = /^([\w-]+)\s*:(.*)$/.exec(line.slice(0, 2000)) ?? [];
    return [...people.matchAll(/([^<>,]*)<([^<>]+)>/g)].map(([, name, address]) => ({
      as: key.toLowerCase(),
      name: name.trim(),
      address: address.trim()
    }));
  });
