import {isoDay} from "./calendar.ts";
import {between, randomFor} from "./chance.ts";
import type {Community} from "./community.ts";
import {mondayAt, type Period} from "./period.ts";
import type {CsvFile} from "./write.ts";

/** Once a quarter a declared community is asked three things; under five answers nothing is kept. */
export function pulse(community: Community, week: number, period: Period, file: CsvFile): void {
  const monday = mondayAt(period, week);
  const {declared, story, members, part} = community;
  if (!declared || members.length < 10 || Math.floor(monday / 7) % 13 !== 5) return;
  const random = randomFor(period.seed, `asks ${part.id} ${monday}`);
  const answers = Math.round(members.length * between(0.25, 0.5, random));
  const scores = {
    "I learned something useful here": 2.6 + 1.5 * Math.min(1, story.pace(week)),
    "My questions get an answer": 1.6 + 2.9 * story.answered(week),
    "I feel welcome here": 1.7 + 2.7 * story.heard(week)
  };
  for (const [question, score] of Object.entries(scores)) {
    const told = Math.min(5, Math.max(1, score + between(-0.3, 0.3, random)));
    if (answers >= 5) file.row([part.id, isoDay(monday + 2), question, told.toFixed(1), answers]);
  }
}
