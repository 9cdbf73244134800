import type {View} from "../view.ts";
import {againstRules} from "./against-rules.ts";
import {circles} from "./circles.ts";
import {effectStudy} from "./effect-study.ts";
import {emerging} from "./emerging.ts";
import {evidenceLine} from "./evidence-line.ts";
import {firstPosts} from "./first-posts.ts";
import {islands} from "./islands.ts";
import {life} from "./life.ts";
import {linkMatrix} from "./link-matrix.ts";
import {links} from "./links.ts";
import {namedFound} from "./named-found.ts";
import {outcomes} from "./outcomes.ts";
import {paceStrip} from "./pace-strip.ts";
import {reading} from "./reading.ts";
import {roles} from "./roles.ts";
import {saidHappened} from "./said-happened.ts";
import {sourceWeeks} from "./source-weeks.ts";
import {spark} from "./spark.ts";
import {storyline} from "./storyline.ts";
import {takePart} from "./take-part.ts";
import {tieAges} from "./tie-ages.ts";
import {tieKinds} from "./tie-kinds.ts";
import {topics} from "./topics.ts";
import {why} from "./why.ts";
import {workplaces} from "./workplaces.ts";

/** Every chart, in the order of the gallery. */
export const views: readonly View<unknown>[] = [
  spark,
  evidenceLine,
  firstPosts,
  emerging,
  paceStrip,
  islands,
  workplaces,
  life,
  why,
  roles,
  circles,
  storyline,
  namedFound,
  takePart,
  links,
  linkMatrix,
  topics,
  reading,
  outcomes,
  saidHappened,
  againstRules,
  effectStudy,
  sourceWeeks,
  tieKinds,
  tieAges
];
