import type {Vault} from "../../src/store/vault.ts";

export interface SamePerson {
  readonly account: string;
  /** The account that stands for the person. */
  readonly as: string;
}

/** Joins accounts that a source says are one person's; where somebody has joined or parted one before, that stands. */
export async function joinAccounts(
  vault: Vault,
  source: string,
  same: readonly SamePerson[]
): Promise<void> {
  const spokenOf = await vault.everAliased();
  for (const {account, as} of same) {
    const pseudonym = vault.pseudonym(source, account);
    const canonical = vault.pseudonym(source, as);
    if (!spokenOf.has(pseudonym) && !spokenOf.has(canonical))
      await vault.alias({pseudonym, canonical, who: source, why: "the source says so"});
  }
}
