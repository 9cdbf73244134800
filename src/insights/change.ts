import {seededRandom} from "../graph/random.ts";
import type {Earlier} from "./before.ts";
import type {EventKind} from "./detection.ts";
import type {Fresh} from "./fresh.ts";
import {foundId} from "./identity.ts";
import {joining} from "./joining.ts";
import {merges} from "./merges.ts";
import {newborns} from "./newborn.ts";
import {newlyRemembered, newStanding, type Remembered} from "./remembered.ts";
import {sceneOf} from "./scene.ts";
import {splits} from "./splits.ts";

/** A change of who is together. */
export interface Told {
  readonly event: EventKind;
  readonly community: Remembered;
  readonly others: readonly Remembered[];
  readonly confidence: number;
  /** It was so before, and is only seen now. */
  readonly old: boolean;
}

export interface ChangeNow {
  readonly earlier: Earlier;
  readonly window: number;
  readonly windowStart: string;
  readonly pseudonyms: readonly string[];
  readonly minimum: number;
  readonly resolution: number;
  readonly seed: number;
}

/** After so many windows hidden a community is no longer recognised by its people. */
const memoryWindows = 65;
/** People shared ÷ people of either, from which a group is a community of old. */
const recognised = 0.4;
/** With a single week nothing is known of what lasts. */
const leastWeeks = 2;

/**
 * What became of the found communities in a window, by who newly talks with whom: parts of one that have parted, two that
 * are one, groups that nobody accounted for, people who have come. Changes `communities`.
 *
 * Everything is asked against chance of what is remembered, so that a quiet week changes nothing; what lasts one week alone
 * shows in one half of what is looked back on and changes nothing either.
 *
 * @param talking those that talked in this window; the others are left as they are.
 */
export function change(
  communities: Remembered[],
  fresh: Fresh,
  talking: readonly Remembered[],
  now: ChangeNow
): Told[] {
  const {window, minimum, resolution, earlier} = now;
  const random = seededRandom(now.seed * 100_003 + window);
  const told: Told[] = [];
  const scene = sceneOf(talking, fresh);

  splits(scene, {minimum, resolution: resolution / 2, random}, (part, parent) => {
    begin(part, now);
    communities.push(part);
    const people = part.standing.size + parent.standing.size;
    told.push({
      event: "split",
      community: parent,
      others: [part],
      confidence: part.standing.size / people,
      old: !earlier.one(part.standing, parent.standing)
    });
  });
  const become = (from: Remembered, into: Remembered) => {
    from.mergedInto = into.id;
    from.mergedAt = window;
    from.ended = true;
    from.shown = false;
    const confidence = Math.min(1, from.standing.size / into.standing.size + 0.5);
    const old = earlier.one(from.standing, into.standing);
    told.push({event: "merge", community: into, others: [from], confidence, old});
  };
  merges(scene, become);
  const seeking = {
    minimum,
    resolution: resolution / 2,
    random,
    beginning: window < fresh.weeks,
    window
  };
  const mayBegin = fresh.weeks >= leastWeeks;
  for (const {people, significance} of mayBegin ? newborns(scene, seeking, become) : []) {
    const old = ofOld(communities, people, window);
    const community = old ?? newlyRemembered();
    community.standing = new Map(people.map((person) => [person, newStanding(window)]));
    community.significance = significance;
    if (old) wake(community);
    else {
      begin(community, now);
      communities.push(community);
    }
    const confidence = old ? 1 : 1 - 10 ** -significance;
    told.push({
      event: old ? "resurgence" : "birth",
      community,
      others: [],
      confidence,
      old: earlier.together(community.standing)
    });
  }
  joining(scene, window);
  return told;
}

function begin(community: Remembered, {window, windowStart, pseudonyms}: ChangeNow): void {
  const people = [...community.standing.keys()].sort((a, b) => a - b);
  community.id = foundId(
    windowStart,
    people.map((person) => pseudonyms[person])
  );
  community.born = window;
  community.shown = true;
  community.usualSize = people.length;
}

function wake(community: Remembered): void {
  community.shown = true;
  community.ended = false;
  community.quiet = 0;
  community.mergedInto = "";
  community.usualSize = community.standing.size;
}

/** The community asleep or ended whose last people these mostly are. */
function ofOld(
  communities: readonly Remembered[],
  people: readonly number[],
  window: number
): Remembered | null {
  let best: Remembered | null = null;
  let most = recognised;
  for (const community of communities) {
    const {declared, shown, born, lastShown, members} = community;
    if (declared || shown || born < 0 || window - lastShown > memoryWindows) continue;
    const last = new Set(members);
    const both = people.reduce((count, person) => count + Number(last.has(person)), 0);
    const alike = both / (people.length + last.size - both);
    if (alike < most) continue;
    most = alike;
    best = community;
  }
  return best;
}
