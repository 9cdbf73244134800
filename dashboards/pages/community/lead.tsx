import {tenths} from "../../chances.ts";
import {nearly, plusDays, monthOf} from "../../days.ts";
import {say} from "../../words.ts";
import {type Community, saysShare, tellable} from "./heading.ts";

/** Chance and main reason; without a warning what its people wrote about it, or how its signs read together. */
export function Lead({community}: {community: Community}) {
  const {aliasOf, outcome, state, underMinimum, purpose, readTogether} = community;
  const alarm = state === "living" ? tellable(community) : undefined;
  return (
    <p className="lead">
      {aliasOf && `${say("aliasOf", {month: monthOf(aliasOf.since)})} `}
      {state === "ended" && outcome ? (
        say("leftBehind", {outcome})
      ) : underMinimum && !alarm ? (
        say("underMinimumLead")
      ) : alarm ? (
        <>
          {alarm.probability !== null && (
            <>
              <strong>{capital(tenths(alarm.probability))}</strong>{" "}
              {say("belowHalf", {when: nearly(plusDays(alarm.madeOn, alarm.horizonDays))})}.{" "}
            </>
          )}
          {alarm.alarm === "waning" && saysShare(community)
            ? furtherOf(alarm.explained)
            : alarm.explained}
        </>
      ) : (
        (purpose ?? readTogether)
      )}
    </p>
  );
}

/** The sentences after the first. */
const furtherOf = (sentences: string): string =>
  sentences.replace(/^.+?[a-z0-9][.]\s*(?=[A-Z0-9“]|$)/s, "");

const capital = (words: string): string => words[0].toUpperCase() + words.slice(1);
