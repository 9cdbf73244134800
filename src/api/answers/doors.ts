import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {doors, knocks} from "../schemas/doors.ts";
import type {Community} from "../snapshot/communities.ts";
import {isSteward, reachOf} from "../visibility.ts";
import {stateOf} from "./community-row.ts";
import {communityName, personOf} from "./names.ts";

type Doors = Static<typeof doors>["items"];
type Knocks = Static<typeof knocks>["items"];

/** Closed communities that the reader may ask to join, by name. */
export const doorsOf = (look: Look): Doors =>
  closedTo(look)
    .map((community) => {
      const {id, purpose, stewardId} = community;
      const knock = look.live.standing.doors.get(id)?.get(look.principal.personId ?? "");
      return {
        id,
        name: communityName(look, community),
        purpose,
        steward: stewardId === null ? null : personOf(look, stewardId),
        askedOn: knock?.asked.madeAt.slice(0, 10) ?? null,
        answer: answerOf(knock?.answer?.what)
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name));

const answerOf = (what: string | undefined): Doors[number]["answer"] =>
  what === "community.let_in" ? "let_in" : what === "community.decline" ? "decline" : null;

export const closedTo = (look: Look): Community[] =>
  [...look.snapshot.communities.values()].filter(
    (community) =>
      community.origin === "declared" &&
      reachOf(look, community) === "door" &&
      stateOf(look, community) === "living"
  );

/** Who waits for an answer of the reader, the steward of what they asked to join; who asked first, first. */
export const knocksOf = (look: Look): Knocks =>
  [...look.live.standing.doors]
    .flatMap(([communityId, people]) => {
      const community = look.snapshot.communities.get(communityId);
      if (!community || !isSteward(look, community)) return [];
      return [...people].flatMap(([personId, {asked, answer}]) =>
        answer === null
          ? [
              {
                id: String(asked.id),
                communityId,
                name: communityName(look, community),
                person: personOf(look, personId),
                note: asked.why,
                askedOn: asked.madeAt.slice(0, 10)
              }
            ]
          : []
      );
    })
    .toSorted((a, b) => Number(a.id) - Number(b.id));
