import type {Static} from "typebox";
import type {Look} from "../look.ts";
import type {forYouItem as schema} from "../schemas/for-you.ts";
import {addDays} from "../snapshot/open.ts";
import {isInside, peopleCount, preferencesOf, reachOf} from "../visibility.ts";
import {languageName, listed, shortDay} from "../words.ts";
import {clockWords} from "./clock-words.ts";
import {membersNow} from "./community-row.ts";
import type {Item} from "./recommendations.ts";

type ForYouItem = Static<typeof schema>;

/** One thing worth a person's week: why, the facts that decide, and an act that takes a minute. */
export function forYouItem(look: Look, personId: string, item: Item, isNew: boolean): ForYouItem {
  const knocked = look.live.standing.doors.get(item.itemId)?.get(personId)?.asked;
  const asked = item.kind === "community" ? knocked : undefined;
  const done = asked ?? look.live.standing.items.get(personId)?.get(item.id);
  const state = done ? stateOf(item, done.what) : "open";
  return {
    id: item.id,
    kind: item.kind,
    itemId: item.itemId,
    title: item.title,
    why: item.reasons
      .slice(0, 2)
      .map(({text}) => text)
      .join(" "),
    reasons: item.reasons,
    facts: factsOf(look, personId, item),
    act: actOf(look, item),
    state,
    stateWords: done ? stateWords(state, done.madeAt.slice(0, 10), look.live.today) : null,
    decisionId: done ? String(done.id) : null,
    isNew
  };
}

function stateOf({kind}: Item, what: string): ForYouItem["state"] {
  if (what === "item.asked") return kind === "connection" ? "hello" : "asked";
  if (what === "community.ask") return "asked_in";
  if (what === "item.done") return "done";
  return what === "item.opened" ? "opened" : "joined";
}

function stateWords(state: ForYouItem["state"], on: string, today: string): string {
  const day = on === today ? "today" : `on ${shortDay(on, today)}`;
  switch (state) {
    case "asked":
      return `Asked ${day}. We will not suggest others for this until ${shortDay(addDays(on, 5) ?? on, today)}`;
    case "asked_in":
      return `Asked to join ${day}. Its steward will answer here`;
    case "hello":
      return `Said hello ${day}`;
    case "opened":
      return `Opened ${day}. We will ask next week whether it was worth it`;
    case "done":
      return `Done, you said ${day}`;
    default:
      return `Joined ${day}`;
  }
}

function factsOf(look: Look, personId: string, {kind, itemId}: Item): string[] {
  switch (kind) {
    case "course": {
      const course = look.snapshot.courses.get(itemId);
      return [
        course?.hours ? `${course.hours} hours` : "",
        course?.language ? `in ${languageName(course.language)}` : "",
        course?.level ?? ""
      ].filter(Boolean);
    }
    case "community": {
      const community = look.snapshot.communities.get(itemId);
      if (!community) return [];
      if (reachOf(look, community) === "door") return ["Its steward lets people in"];
      const people = peopleCount(look, membersNow(community), isInside(look, community));
      const named =
        community.origin === "declared" ? "Named, open to all" : "Found in how people work";
      return people === null ? [named] : [named, `${people} people`];
    }
    default: {
      const said = preferencesOf(look, itemId);
      const zoneOf = (id: string) => look.snapshot.people.get(id)?.timezone;
      const languages = said.languages?.length
        ? `Speaks ${listed(said.languages.map(languageName))}`
        : "";
      const clock = clockWords(zoneOf(personId), zoneOf(itemId), look.live.today);
      if (kind === "connection") return [clock, languages].filter(Boolean);
      const yes = said.mentors === "yes" ? "Said yes to being asked" : "";
      return [
        said.capacity ? `${yes || "Takes questions"}, up to ${said.capacity} a month` : yes,
        said.availability ? `Free ${said.availability}` : "",
        clock,
        languages
      ].filter(Boolean);
    }
  }
}

function actOf(look: Look, {kind, itemId, title, reasons}: Item): ForYouItem["act"] {
  switch (kind) {
    case "mentor":
      return {
        kind: "ask",
        label: "Ask, with a draft",
        url: null,
        draft: draftTo(title, topicOf(reasons))
      };
    case "connection":
      return {
        kind: "hello",
        label: "Say hello",
        url: null,
        draft: helloTo(title, topicOf(reasons))
      };
    case "course":
      return {
        kind: "open",
        label: "Open the course",
        url: look.snapshot.courses.get(itemId)?.url ?? null,
        draft: null
      };
    case "community": {
      const community = look.snapshot.communities.get(itemId);
      if (community && reachOf(look, community) === "door")
        return {kind: "ask_in", label: "Ask to join", url: null, draft: doorDraft(title, reasons)};
      return {
        kind: "join",
        label: "Join",
        url: `/${look.workspace.id}/communities/${encodeURIComponent(itemId)}`,
        draft: null
      };
    }
  }
}

/** Three sentences to send or change; the thread that a reason names stands in them. */
const draftTo = (name: string, topic = "something you have answered before") =>
  `Hello ${name},\n\nI am looking for somebody who knows about ${topic}. Could you spare me a few minutes this week, here or in a call?\n\nThank you`;
const helloTo = (name: string, topic = "related things") =>
  `Hello ${name},\n\nwe have not spoken yet, but we seem to work on ${topic}. I would like to hear what you are working on.\n\nBest wishes`;

const doorDraft = (name: string, reasons: Item["reasons"]) =>
  `I would like to take part in ${name}: I work on ${topicOf(reasons) ?? "the same things"}.`;

/** The first title, between asterisks, in the reasons. */
function topicOf(reasons: Item["reasons"]): string | undefined {
  const title = /\*(.+?)\*/.exec(reasons.map(({text}) => text).join(" "))?.[1];
  return title && `“${title}”`;
}
