import {createHmac} from "node:crypto";

/** The name of a person everywhere outside the vault: the same for the same account of the same source and key. */
export const pseudonym = (key: Buffer, source: string, account: string): string =>
  `p_${keyedHash(key, source, account)}`;

/** An outside id that may contain an account (a Message-ID does), hashed likewise. */
export const hashedId = (key: Buffer, source: string, id: string): string =>
  `m_${keyedHash(key, source, id)}`;

const keyedHash = (key: Buffer, source: string, text: string): string =>
  createHmac("sha256", key).update(`${source}\0${text}`).digest("hex").slice(0, 20);
