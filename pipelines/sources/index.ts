import {fail} from "../../src/errors.ts";
import {git} from "./git.ts";
import {mail} from "./mail.ts";
import {mapped} from "./mapped.ts";
import type {Source} from "./source.ts";
import {tables} from "./tables.ts";

/** Every source, in the order of the documentation. To add one: a file beside this one and a line here. */
export const sources: readonly Source[] = [tables, mapped, mail, git];

/** @throws SOURCE_UNKNOWN */
export const sourceOf = (id: string): Source =>
  sources.find((source) => source.id === id) ??
  fail("SOURCE_UNKNOWN", id, sources.map((source) => source.id).join(", "));
