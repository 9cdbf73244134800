import type {Member} from "./community.ts";
import {discussQuestion} from "./questions.ts";
import {asides, replies} from "./replies.ts";
import {circleThing} from "./roster.ts";
import type {Opening, Scene} from "./scene.ts";
import {documentTitle, postTitle, questionText, questionTitle} from "./titles.ts";

type Kind = "question" | "post" | "document";

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
  const opening = {
    thread: `${community.code}-t${++community.threads}`,
    artifact: `${community.code}-a${++community.artifacts}`,
    moment,
    opener,
    thing: circleThing(opener.circle, topic.things.length, random)
  };
  const heard = first ? isHeard(scene) : undefined;
  tellOpening(scene, opening, kind);
  if (kind === "question") discussQuestion(scene, opening, heard);
  else if (heard ?? true) discuss(scene, opening, kind, first);
  if (heard !== undefined) scene.firstPost(opener, moment, heard);
  if (heard === false) opener.drive *= quietened;
  opener.threads++;
}

/** First posts are heard in turn, so that the share holds in a small number of them too. */
function isHeard({community, week}: Scene): boolean {
  community.heardDue += community.story.heard(week);
  if (community.heardDue < 1) return false;
  community.heardDue -= 1;
  return true;
}

function tellOpening(scene: Scene, opening: Opening, kind: Kind): void {
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

function discuss(scene: Scene, opening: Opening, kind: Kind, first: boolean): void {
  replies(scene, opening, kind === "post" ? 2.2 : 0.6, first ? 1 : 0);
  asides(scene, opening, {kind: "react", mean: 1.6, medianHours: 12});
  if (kind !== "document") return;
  asides(scene, opening, {kind: "review", mean: 1.1, medianHours: 30});
  asides(scene, opening, {kind: "edit", mean: 0.5, medianHours: 50});
  asides(scene, opening, {kind: "thank", mean: 0.5, medianHours: 20});
  asides(scene, opening, {kind: "view", mean: 1.2, medianHours: 40});
}
