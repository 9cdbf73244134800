import {lognormal, poisson} from "./chance.ts";
import type {Member} from "./community.ts";
import {anybody, hour, later, type Opening, type Scene} from "./scene.ts";

/** Replies turn to the opener or to whoever wrote last; some name a third person. */
export function replies(scene: Scene, opening: Opening, mean: number, atLeast = 0): void {
  const {community, feed, gathering} = scene;
  const {random} = community;
  const {thread, artifact, opener} = opening;
  const across = 0.55 * community.story.across(scene.week);
  let last = opener;
  let moment = opening.moment;
  for (let left = Math.max(atLeast, poisson(mean, random)); left > 0; left--) {
    const to = random() < 0.65 ? opener : last;
    const stranger = (member: Member) => member.circle !== to.circle && random() > across;
    const by =
      gathering.draw((member) => member === to || stranger(member)) ?? anybody(community, to);
    if (!by) return;
    moment = later(scene, by, moment + lognormal(4, 1, random) * hour);
    if (!feed.possible(by.person, moment)) return;
    const about = {moment, actor: by.person, thread, replyTo: artifact};
    feed.deed(community, {...about, target: to.person, kind: "reply"});
    last = by;
    if (random() < 0.12) {
      const named = gathering.draw((member) => member === by || member === to);
      if (named) feed.deed(community, {...about, target: named.person, kind: "mention"});
    }
  }
}

/** About `mean` deeds about what was opened, towards its maker. */
export function asides(
  scene: Scene,
  opening: Opening,
  {kind, mean, medianHours}: {kind: string; mean: number; medianHours: number}
): void {
  const {community, feed, gathering} = scene;
  const {thread, artifact, opener} = opening;
  for (let left = poisson(mean, community.random); left > 0; left--) {
    const by = gathering.draw((member) => member === opener);
    if (!by) return;
    const wait = lognormal(medianHours, 1, community.random) * hour;
    const moment = later(scene, by, opening.moment + wait);
    if (!feed.possible(by.person, moment)) continue;
    feed.deed(community, {moment, actor: by.person, target: opener.person, kind, thread, artifact});
  }
}
