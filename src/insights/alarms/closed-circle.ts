import type {FirstPost} from "../community-life.ts";
import {say} from "../words.ts";
import type {AlarmRule} from "./rule.ts";

const fewPosts = 5;
const third = 1 / 3;

/** A third or more of the first posts of 90 days got no reply. */
export const closedCircle: AlarmRule = {
  alarm: "closed_circle",

  fires({firstPosts}, window, {windowStarts}) {
    if (window < windowStarts.length - 1 || firstPosts.length < fewPosts) return false;
    return unheard(firstPosts) / firstPosts.length >= third;
  },

  tell({id, firstPosts, series}, _, {lives}) {
    const elsewhere = lives
      .filter((life) => life.id !== id && life.covers === null)
      .flatMap((life) => life.firstPosts);
    const heard = elsewhere.length - unheard(elsewhere);
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

const unheard = (posts: readonly FirstPost[]) => posts.filter(({heard}) => !heard).length;
