/**
 * A lasting id: the window a community was born in and its people then, hashed (FNV-1a, 64 bits, cut to 40).
 *
 * @param people pseudonyms, ascending.
 */
export function foundId(bornOn: string, people: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const letter of `${bornOn}\n${people.join("\n")}`)
    hash = ((hash ^ BigInt(letter.charCodeAt(0))) * 0x100000001b3n) & 0xffffffffffffffffn;
  return `found-${hash.toString(16).padStart(16, "0").slice(0, 10)}`;
}
