import {atWork} from "./calendar.ts";
import {lognormal, pick, poisson} from "./chance.ts";
import type {Community, Member} from "./community.ts";
import type {Feed} from "./feed.ts";
import type {Gathering} from "./gathering.ts";
import type {Organisation} from "./organisation.ts";
import {circleThing} from "./roster.ts";
import {answerText, documentTitle, postTitle, questionText, questionTitle} from "./titles.ts";

/** What a thread is told with. */
export interface Scene {
  readonly community: Community;
  readonly gathering: Gathering;
  readonly organisation: Organisation;
  readonly feed: Feed;
  readonly week: number;
  /** From the thread's opener, when it was their first here. */
  readonly firstPost: (member: Member, moment: number, heard: boolean) => void;
  readonly onAnswer: (asker: number, answerer: number) => void;
}

/** The artifact that others turn to. */
interface Opening {
  readonly thread: string;
  readonly artifact: string;
  readonly moment: number;
  readonly opener: Member;
  readonly thing: number;
}

const hour = 3600;
/** Whose first post nobody answers takes part so much less. */
const quietened = 0.35;

/** Somebody opens a thread: a question (four in ten, most first posts), a document (one in ten) or something to discuss. */
export function openThread(scene: Scene, opener: Member, moment: number): void {
  const {community, feed} = scene;
  if (!feed.possible(opener.person, moment)) return;
  const {random, topic} = community;
  const first = opener.threads === 0;
  const draw = random() * (first ? 0.6 : 1);
  const kind = draw < 0.42 ? "question" : draw < 0.9 ? "post" : "document";
  const thing = circleThing(opener.circle, topic.things.length, random);
  const opening = {
    thread: `${community.code}-t${++community.threads}`,
    artifact: `${community.code}-a${++community.artifacts}`,
    moment,
    opener,
    thing
  };
  const heard = !first || isHeard(scene);
  tellOpening(scene, opening, kind);
  if (kind === "question") discussQuestion(scene, opening, first, heard);
  else discussPost(scene, opening, kind, first, heard);
  if (first) scene.firstPost(opener, moment, heard);
  if (!heard) opener.drive *= quietened;
  opener.threads++;
}

/** First posts are heard in turn, so that the share holds in a small number of them too. */
function isHeard({community, week}: Scene): boolean {
  community.heardDue += community.story.heard(week);
  if (community.heardDue < 1) return false;
  community.heardDue -= 1;
  return true;
}

function tellOpening(scene: Scene, opening: Opening, kind: "question" | "post" | "document"): void {
  const {community, feed, organisation} = scene;
  const {random, topic} = community;
  const {moment, opener, thread, artifact} = opening;
  const thing = topic.things[opening.thing];
  const maker = organisation.people[opener.person];
  const title = {question: questionTitle, post: postTitle, document: documentTitle}[kind];
  const audience = community.members.length - 1;
  feed.made(community, {
    id: artifact,
    kind,
    moment,
    maker: opener.person,
    thread,
    title: title(topic, thing, random),
    text: kind === "question" ? questionText(thing, maker.place.name, random) : "",
    tags: `${topic.id};${thing}`
  });
  feed.deed(community, {moment, actor: opener.person, kind: "post", thread, artifact, audience});
  if (kind === "document") {
    community.documents.push({id: artifact, maker: opener.person, moment});
    if (community.documents.length > 12) community.documents.shift();
  }
}

function discussQuestion(scene: Scene, opening: Opening, first: boolean, heard: boolean): void {
  const {random, story} = scene.community;
  const answered = first ? heard : random() < story.answered(scene.week);
  if (!answered) return;
  const median = story.medianWaitHours(scene.week);
  let wait = lognormal(first ? Math.min(median, 20) : median, 0.9, random);
  let accepted = false;
  for (let left = 1 + poisson(0.8, random); left > 0; left--) {
    accepted = answer(scene, opening, wait, accepted) || accepted;
    wait += lognormal(9, 1, random);
  }
  replies(scene, opening, 0.6);
  reactions(scene, opening, 1.2);
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

/** Whoever looks in although they had no mind to this week. */
const anybody = ({members, random}: Community, but: Member): Member | undefined => {
  const member = pick(members, random);
  return member === but ? undefined : member;
};

export const knowsThing = ({knows}: Member, thing: number): boolean => ((knows >> thing) & 1) === 1;

function discussPost(
  scene: Scene,
  opening: Opening,
  kind: "post" | "document",
  first: boolean,
  heard: boolean
): void {
  if (!heard) return;
  const {random} = scene.community;
  replies(scene, opening, kind === "post" ? 2.2 : 0.6, first ? 1 : 0);
  reactions(scene, opening, 1.6);
  if (kind === "document") {
    for (let left = poisson(1.1, random); left > 0; left--) aside(scene, opening, "review", 30);
    for (let left = poisson(0.5, random); left > 0; left--) aside(scene, opening, "edit", 50);
    for (let left = poisson(0.5, random); left > 0; left--) aside(scene, opening, "thank", 20);
    for (let left = poisson(1.2, random); left > 0; left--) aside(scene, opening, "view", 40);
  }
}

/** Replies turn to the opener or to whoever wrote last; some name a third person. */
function replies(scene: Scene, opening: Opening, mean: number, atLeast = 0): void {
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

function reactions(scene: Scene, opening: Opening, mean: number): void {
  for (let left = poisson(mean, scene.community.random); left > 0; left--)
    aside(scene, opening, "react", 12);
}

/** One deed about what was opened, towards its maker. */
function aside(scene: Scene, opening: Opening, kind: string, medianHours: number): void {
  const {community, feed, gathering} = scene;
  const {thread, artifact, opener} = opening;
  const by = gathering.draw((member) => member === opener);
  if (!by) return;
  const moment = later(
    scene,
    by,
    opening.moment + lognormal(medianHours, 1, community.random) * hour
  );
  if (!feed.possible(by.person, moment)) return;
  feed.deed(community, {moment, actor: by.person, target: opener.person, kind, thread, artifact});
}

/** When somebody gets to it: in their hours of work, and never after the community has ended. */
function later({community, organisation}: Scene, by: Member, moment: number): number {
  const {place} = organisation.people[by.person];
  const then = atWork(Math.floor(moment), place.hoursFromUtc, community.random());
  return then < community.closed * 86_400 ? then : Number.POSITIVE_INFINITY;
}

export const thingOf = ({topic, random}: Community): string => pick(topic.things, random);
