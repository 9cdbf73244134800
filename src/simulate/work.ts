import {pick, poisson, type Random} from "./chance.ts";
import type {Contacts} from "./contacts.ts";
import type {Channel} from "./feed.ts";
import {momentIn, type Week} from "./weeks.ts";

/** A week's work outside communities: with the own team, and with people known from elsewhere. */
export function work(
  channel: Channel,
  {now, each, contacts, random}: {now: Week; each: number; contacts: Contacts; random: Random}
): void {
  const {organisation, away, feed} = now;
  const {people, teams} = organisation;
  for (const {number, team, energy} of people) {
    if (away[number]) continue;
    for (let left = poisson(each * Math.min(3, energy), random); left > 0; left--) {
      const known = random() < 0.4 ? contacts.of(number, random) : -1;
      const target = known >= 0 ? known : pick(teams[team], random);
      const moment = momentIn(now, number, random);
      if (target === number || moment < now.start) continue;
      if (!feed.possible(number, moment) || !feed.possible(target, moment)) continue;
      const draw = random();
      const kind = draw < 0.72 ? "message" : draw < 0.93 ? "meet" : "review";
      feed.deed(channel, {moment, actor: number, target, kind});
    }
  }
}
