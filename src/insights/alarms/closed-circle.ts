import {wilsonInterval} from "../../stats/wilson.ts";
import type {CommunityLife, FirstPost} from "../community-life.ts";
import {say} from "../words.ts";
import type {AlarmRule} from "./rule.ts";

const fewPosts = 5;
const third = 1 / 3;

/** A third or more of the first posts of 90 days got no reply, and clearly more than elsewhere here (95 %). */
export const closedCircle: AlarmRule = {
  alarm: "closed_circle",

  fires({id, firstPosts}, window, {windowStarts, lives}) {
    const all = firstPosts.length;
    if (window < windowStarts.length - 1 || all < fewPosts) return false;
    if (unheard(firstPosts) / all < third) return false;
    const elsewhere = firstPostsElsewhere(id, lives);
    if (elsewhere.length < fewPosts) return true;
    const {high} = wilsonInterval(all - unheard(firstPosts), all);
    return high < heardOf(elsewhere) / elsewhere.length;
  },

  tell({id, firstPosts, series}, _, {lives}) {
    const elsewhere = firstPostsElsewhere(id, lives);
    const heard = heardOf(elsewhere);
    return {
      since: firstPosts.find((post) => !post.heard)?.postedOn ?? null,
      people: firstPosts.length,
      sentences: [
        say("unheard", {count: unheard(firstPosts), all: firstPosts.length}),
        elsewhere.length >= fewPosts
          ? say("elsewhereHeard", {count: heard, all: elsewhere.length})
          : ""
      ],
      series: series.newcomers,
      numbers: {
        firstPosts: firstPosts.length,
        unheard: unheard(firstPosts),
        elsewhere: elsewhere.length,
        heard
      }
    };
  }
};

const firstPostsElsewhere = (id: string, lives: readonly CommunityLife[]): FirstPost[] =>
  lives.filter((life) => life.id !== id && life.covers === null).flatMap((life) => life.firstPosts);

const heardOf = (posts: readonly FirstPost[]) => posts.length - unheard(posts);

const unheard = (posts: readonly FirstPost[]) => posts.filter(({heard}) => !heard).length;
