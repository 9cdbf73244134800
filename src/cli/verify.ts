import type {Command} from "commander";
import {fail} from "../errors.ts";
import {answer, type Common, homeCommand, homeOf, say} from "./command.ts";

/** Is the ledger as it was written? */
export const addVerify = (program: Command): Command =>
  homeCommand(
    program,
    "verify",
    "read the whole ledger and compare it with its chain of hashes",
    "verify --home my-home"
  ).action(async (options: Common) => {
    const {verifyLedger} = await import("../ledger/verify.ts");
    const {ledgerHead} = await import("../ledger/read.ts");
    const home = homeOf(options);
    const damage = verifyLedger(home);
    const head = ledgerHead(home);
    answer(options, {intact: damage.length === 0, ...head, damage}, "");
    if (damage.length === 0)
      return say(options, `The ledger is as it was written: ${head.entries} entries, ${head.hash}`);
    fail("LEDGER_BROKEN", home, damage.map(({file, why}) => `${file}: ${why}`).join("; "));
  });
