import {mkdtempSync, rmSync, statSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test, vi} from "vitest";
import {openVault} from "../../src/store/vault.ts";
import {engines, type Place} from "./engines.ts";

beforeEach(() => {
  vi.stubEnv("COPPICE_KEY", undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const because = {who: "admin", why: "same person"};

test("a file of names is readable to its owner alone", async () => {
  const home = mkdtempSync(join(tmpdir(), "vault-"));
  await (await openVault(home)).close();
  expect(statSync(join(home, "vault.sqlite")).mode & 0o777).toBe(0o600);
  rmSync(home, {recursive: true});
});

describe.each(engines())("%s", (_, open) => {
  let place: Place;
  let home: string;
  beforeEach(async () => {
    place = await open();
    ({home} = place);
  });
  afterEach(() => place.remove());

  describe("the key", () => {
    test("is made once, readable to its owner alone, and kept", async () => {
      const first = await openVault(home);
      const ada = first.pseudonym("mail", "ada@example.org");
      await first.close();
      const second = await openVault(home);
      expect(second.pseudonym("mail", "ada@example.org")).toBe(ada);
      expect(ada).toMatch(/^p_[0-9a-f]{20}$/);
      expect(statSync(join(home, "key")).mode & 0o777).toBe(0o600);
      await second.close();
    });

    test("makes another person of the same account in another source", async () => {
      const vault = await openVault(home);
      expect(vault.pseudonym("chat", "ada")).not.toBe(vault.pseudonym("mail", "ada"));
      expect(vault.hashedId("mail", "<1@ada.example.org>")).toMatch(/^m_[0-9a-f]{20}$/);
      await vault.close();
    });

    test("is refused when short, or when it is another than the home was made with", async () => {
      vi.stubEnv("COPPICE_KEY", "short");
      await expect(openVault(home)).rejects.toMatchObject({code: "KEY_SHORT"});
      vi.stubEnv("COPPICE_KEY", "a".repeat(32));
      await (await openVault(home)).close();
      vi.stubEnv("COPPICE_KEY", "b".repeat(32));
      await expect(openVault(home)).rejects.toMatchObject({code: "KEY_CHANGED"});
    });
  });

  describe("accounts", () => {
    test("a later name replaces the one before, an absent one does not", async () => {
      const vault = await openVault(home);
      const mail = vault.accounts("mail");
      await mail.put([
        {pseudonym: "p_1", account: "ada@example.org", email: "ada@example.org"},
        {pseudonym: "p_1", account: "ada@example.org", name: "A. L."}
      ]);
      await mail.put([{pseudonym: "p_1", account: "ada@example.org", name: "Ada Lovelace"}]);
      await mail.put([{pseudonym: "p_1", account: "ada@example.org", name: ""}]);
      expect((await vault.names()).get("p_1")).toEqual({
        pseudonym: "p_1",
        source: "mail",
        account: "ada@example.org",
        name: "Ada Lovelace",
        email: "ada@example.org"
      });
      await vault.close();
    });

    test("100,000 of them are put, twice, and each is there once", async () => {
      const vault = await openVault(home);
      const rows = Array.from({length: 100_000}, (_, i) => ({
        pseudonym: `p_${i}`,
        account: `person${i}@example.org`,
        name: `Person ${i}`
      }));
      await vault.accounts("tables").put(rows);
      await vault.accounts("tables").put(rows);
      expect((await vault.names()).size).toBe(100_000);
      await vault.close();
    });
  });

  describe("aliases", () => {
    test("chains are followed to the person they end at, and can be undone", async () => {
      const vault = await openVault(home);
      await vault.alias({pseudonym: "p_1", canonical: "p_2", ...because});
      await vault.alias({pseudonym: "p_2", canonical: "p_3", ...because});
      expect(await vault.aliases()).toEqual([
        {pseudonym: "p_1", canonical: "p_3"},
        {pseudonym: "p_2", canonical: "p_3"}
      ]);
      await vault.unalias({pseudonym: "p_2", ...because});
      expect(await vault.aliases()).toEqual([{pseudonym: "p_1", canonical: "p_2"}]);
      await vault.close();
    });

    test("a circle is refused", async () => {
      const vault = await openVault(home);
      await vault.alias({pseudonym: "p_1", canonical: "p_2", ...because});
      await vault.alias({pseudonym: "p_2", canonical: "p_3", ...because});
      const circle = vault.alias({pseudonym: "p_3", canonical: "p_1", ...because});
      await expect(circle).rejects.toMatchObject({code: "ALIAS_CIRCLE"});
      const itself = vault.alias({pseudonym: "p_9", canonical: "p_9", ...because});
      await expect(itself).rejects.toMatchObject({code: "ALIAS_CIRCLE"});
      await vault.close();
    });
  });

  test("a row set aside twice lies in quarantine once", async () => {
    const vault = await openVault(home, {clock: () => new Date("2026-03-02T10:00:00Z")});
    const row = {source: "mail", table: "interactions", reason: "no date", row: {kind: "post"}};
    await vault.quarantine([row, row]);
    await vault.quarantine([row]);
    expect(await vault.quarantined()).toMatchObject([
      {reason: "no date", row: '{"kind":"post"}', recordedAt: "2026-03-02T10:00:00.000Z"}
    ]);
    await vault.close();
  });
});
