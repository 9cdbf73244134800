import {type Aim, aims} from "./aims.ts";
import {isoDay} from "./calendar.ts";
import {between, randomFor} from "./chance.ts";
import type {Community} from "./community.ts";
import type {Organisation} from "./organisation.ts";
import type {Period} from "./period.ts";
import type {CsvValue} from "./write.ts";

const known = (communities: readonly Community[]) => new Set(communities.map(({part}) => part.id));

export function objectiveRows(organisation: Organisation, {planned}: Period): CsvValue[][] {
  return aims.map((one) => [
    one.id,
    one.title,
    one.description,
    one.kind,
    ownerOf(one, organisation),
    "",
    isoDay(planned + one.startsIn),
    isoDay(planned + one.endsIn),
    one.indicator,
    one.baseline,
    one.target,
    one.keywords
  ]);
}

export function objectiveLinkRows(
  communities: readonly Community[],
  organisation: Organisation,
  {planned}: Period
): CsvValue[][] {
  const there = known(communities);
  return aims.flatMap((one) =>
    one.links
      .filter((community) => there.has(community))
      .map((community) => [
        one.id,
        community,
        isoDay(planned + one.startsIn + 30),
        "",
        ownerOf(one, organisation),
        "Agreed with its steward when the objective was set"
      ])
  );
}

/** A reading a month since the start of each objective; those before the history come with it. */
export function objectiveReadingRows({planned, further, from, end, seed}: Period): CsvValue[][] {
  return aims.flatMap((one) => {
    const random = randomFor(seed, `reads ${one.id}`);
    const starts = planned + one.startsIn;
    const lasts = Math.min(0, one.endsIn) - one.startsIn;
    const rows: CsvValue[][] = [];
    for (let day = starts; day < Math.min(end, planned + one.endsIn); day += 30) {
      const share =
        one.reached * Math.min(1.1, (day - starts) / lasts) + between(-0.03, 0.03, random);
      const value = one.baseline + (one.target - one.baseline) * Math.max(0, share);
      if (further === 0 || day >= from)
        rows.push([one.id, isoDay(day), Number(value.toPrecision(3))]);
    }
    return rows;
  });
}

const ownerOf = ({owner}: Aim, {people, byDomain}: Organisation): string =>
  people[byDomain[owner][0]].id;
