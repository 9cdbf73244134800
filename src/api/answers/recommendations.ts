import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {recommendation} from "../schemas/for-you.ts";
import {addDays} from "../snapshot/open.ts";
import type {Recommendation} from "../snapshot/recommendations.ts";
import {feedbackWord, itemKey} from "../../store/item-acts.ts";
import {agreesToBe, isLeftOut, isMember, isPaused, preferencesOf, reachOf} from "../visibility.ts";
import {afterActs} from "./acts-since.ts";
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
  return afterActs(look, personId)
    .map((item) => ({...item, reasons: item.reasons.filter(mayBeTold(look, item))}))
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
        ids: [...(reason.about ?? [])],
        weight: reason.weight
      })),
      model,
      madeOn: recommendations.madeOn
    }));
}

/** A reason that names somebody who is not included any more is no reason, nor is one from behind a closed door. */
function mayBeTold(look: Look, {kind, itemId}: Recommendation) {
  const community = kind === "community" ? look.snapshot.communities.get(itemId) : undefined;
  const closed = community !== undefined && reachOf(look, community) === "door";
  return ({signal, text}: Recommendation["reasons"][number]): boolean =>
    (!closed || signal === "about-your-interests") &&
    namedIn(text).every((id) => !isLeftOut(look, id));
}

function holds(look: Look, personId: string, {kind, itemId}: Recommendation): boolean {
  if (isDeclined(look, personId, itemKey(kind, itemId))) return false;
  if (kind === "course") return look.snapshot.courses.has(itemId);
  if (kind === "community") {
    const community = look.snapshot.communities.get(itemId);
    return (
      community !== undefined &&
      (reachOf(look, community) === "open" || reachOf(look, community) === "door") &&
      stateOf(look, community) === "living" &&
      !isMember(look, community)
    );
  }
  return agreesToBe(look, kind, itemId) && !preferencesOf(look, personId).vetoes?.includes(itemId);
}

/** A no holds for good; "not now" for some weeks. */
function isDeclined({live, config}: Look, personId: string, key: string): boolean {
  const done = live.standing.items.get(personId)?.get(key);
  if (done?.what !== "item.not_for_me") return false;
  if (feedbackWord(done) !== "not_now") return true;
  const until = addDays(done.madeAt.slice(0, 10), config.recommendations.not_now_days);
  return live.today < (until ?? "");
}

function titleOf(look: Look, kind: Recommendation["kind"], itemId: string): string {
  if (kind === "course") return look.snapshot.courses.get(itemId)?.title ?? itemId;
  if (kind !== "community") return personOf(look, itemId).name;
  const community = look.snapshot.communities.get(itemId);
  return community ? communityName(look, community) : itemId;
}
