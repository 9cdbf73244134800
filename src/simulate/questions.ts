import {lognormal, poisson} from "./chance.ts";
import type {Member} from "./community.ts";
import {asides, replies} from "./replies.ts";
import {anybody, hour, later, type Opening, type Scene} from "./scene.ts";
import {answerText} from "./titles.ts";

/** @param heard of a first post: whether it gets an answer; of others the community's own share of them does. */
export function discussQuestion(scene: Scene, opening: Opening, heard?: boolean): void {
  const {random, story} = scene.community;
  if (!(heard ?? random() < story.answered(scene.week))) return;
  const median = story.medianWaitHours(scene.week);
  let wait = lognormal(heard ? Math.min(median, 20) : median, 0.9, random);
  let accepted = false;
  for (let left = 1 + poisson(0.8, random); left > 0; left--) {
    accepted = answer(scene, opening, wait, accepted) || accepted;
    wait += lognormal(9, 1, random);
  }
  replies(scene, opening, 0.6);
  asides(scene, opening, {kind: "react", mean: 1.2, medianHours: 12});
}

/** @returns whether the asker accepted it; those who know are accepted far more often than those who only talk. */
function answer(scene: Scene, opening: Opening, waitHours: number, accepted: boolean): boolean {
  const {community, feed} = scene;
  const {random, topic} = community;
  const {opener, thread, thing} = opening;
  const by = answerer(scene, opening);
  if (!by) return false;
  const moment = later(scene, by, opening.moment + waitHours * hour);
  if (!feed.possible(by.person, moment)) return false;
  const knows = knowsThing(by, thing);
  const accepts = !accepted && random() < (knows ? 0.78 : 0.16);
  const acceptedAt = later(scene, opener, moment + lognormal(7, 1, random) * hour);
  const solved = accepts && feed.possible(opener.person, acceptedAt) ? acceptedAt : undefined;
  const artifact = `${community.code}-a${++community.artifacts}`;
  feed.made(community, {
    id: artifact,
    kind: "answer",
    moment,
    maker: by.person,
    thread,
    text: answerText(topic, topic.things[thing], knows, random),
    replyTo: opening.artifact,
    accepted: solved
  });
  feed.deed(community, {
    moment,
    actor: by.person,
    target: opener.person,
    kind: "answer",
    thread,
    artifact,
    replyTo: opening.artifact
  });
  scene.onAnswer(opener.person, by.person);
  const about = {thread, artifact, target: by.person};
  if (solved)
    feed.deed(community, {...about, moment: solved, actor: opener.person, kind: "accept"});
  if (random() < (knows ? 0.6 : 0.2)) {
    const thanked = later(scene, opener, acceptedAt + 60 + random() * hour);
    if (feed.possible(opener.person, thanked))
      feed.deed(community, {...about, moment: thanked, actor: opener.person, kind: "thank"});
  }
  return solved !== undefined;
}

/** Somebody who knows the thing, somebody who talks, the own circle; the steward looks after what is left. */
function answerer(
  {community, gathering, week}: Scene,
  {opener, thing}: Opening
): Member | undefined {
  const {random, steward, story} = community;
  const across = 0.6 * story.across(week);
  const found = gathering.draw(
    (member) =>
      member === opener ||
      random() >
        (knowsThing(member, thing) ? 1 : member.talks ? 0.4 : 0.1) *
          (member.circle === opener.circle ? 1 : across)
  );
  if (found) return found;
  const caring = gathering.members.find(({person}) => person === steward);
  return caring && caring !== opener ? caring : anybody(community, opener);
}

const knowsThing = ({knows}: Member, thing: number): boolean => ((knows >> thing) & 1) === 1;
