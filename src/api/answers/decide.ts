import type {NewDecision} from "../../store/decisions.ts";
import type {Look} from "../look.ts";
import {wordsOf} from "./statement.ts";

type Spoken = {
  [K in NewDecision["what"]]: Omit<Extract<NewDecision, {what: K}>, "who">;
}[NewDecision["what"]];

/** Writes a decision of the reader's; what the control shows from now on comes back. */
export async function decide(look: Pick<Look, "workspace" | "principal" | "live">, spoken: Spoken) {
  const made = await look.workspace.live.decide({
    ...spoken,
    who: look.principal.key
  });
  return {
    decisionId: String(made.id),
    says: wordsOf({live: look.workspace.live.now()}, made),
    countsFrom: atOnce(made.what) ? ("now" as const) : ("next refresh" as const)
  };
}

const atOnce = (what: string): boolean =>
  !/^(community\.(confirm|merge|refuse)|objective)/.test(what);
