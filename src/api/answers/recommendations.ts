import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {recommendation} from "../schemas/for-you.ts";
import type {Recommendation} from "../snapshot/recommendations.ts";
import {itemKey} from "../standing.ts";
import {agreesToBe, isLeftOut, isMember, isPaused, preferencesOf, reachOf} from "../visibility.ts";
import {stateOf} from "./community-row.ts";
import {communityName, namedIn, personOf, withNames} from "./names.ts";

export type Item = Static<typeof recommendation>;

/**
 * What is suggested to the reader, as everybody's consent stands at this moment: who said no since the refresh is gone,
 * and so is what the reader declined, joined or cannot see.
 */
export function itemsFor(look: Look, personId: string): Item[] {
  if (isPaused(look, personId)) return [];
  const {recommendations} = look.snapshot;
  return recommendations
    .of(personId)
    .map((item) => ({...item, reasons: item.reasons.filter(mayBeTold(look))}))
    .filter((item) => item.reasons.length > 0 && holds(look, personId, item))
    .map(({kind, rank, itemId, score, reasons, model}) => ({
      id: itemKey(kind, itemId),
      kind,
      rank,
      itemId,
      title: titleOf(look, kind, itemId),
      score,
      reasons: reasons.map((reason) => ({
        kind: reason.signal,
        text: withNames(look, reason.text),
        ids: [...reason.about],
        weight: reason.weight
      })),
      model,
      madeOn: recommendations.madeOn
    }));
}

/** A reason that names somebody who is not included any more is no reason. */
const mayBeTold =
  (look: Look) =>
  ({text}: Recommendation["reasons"][number]): boolean =>
    namedIn(text).every((id) => !isLeftOut(look, id));

function holds(look: Look, personId: string, {kind, itemId}: Recommendation): boolean {
  const done = look.live.standing.items.get(personId)?.get(itemKey(kind, itemId));
  if (done?.what === "item.not_for_me") return false;
  if (kind === "course") return look.snapshot.courses.has(itemId);
  if (kind === "community") {
    const community = look.snapshot.communities.get(itemId);
    return (
      community !== undefined &&
      reachOf(look, community) === "open" &&
      stateOf(look, community) === "living" &&
      !isMember(look, community)
    );
  }
  return agreesToBe(look, kind, itemId) && !preferencesOf(look, personId).vetoes?.includes(itemId);
}

function titleOf(look: Look, kind: Recommendation["kind"], itemId: string): string {
  if (kind === "course") return look.snapshot.courses.get(itemId)?.title ?? itemId;
  if (kind !== "community") return personOf(look, itemId).name;
  const community = look.snapshot.communities.get(itemId);
  return community ? communityName(look, community) : itemId;
}
