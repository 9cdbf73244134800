import type {Look} from "../look.ts";
import type {Objective} from "../snapshot/objectives.ts";

/** Objectives of the snapshot with what was written and edited here since. `fresh`: not yet in a refresh. */
export function objectivesOf({snapshot, live}: Look): Map<string, Objective & {fresh: boolean}> {
  const objectives = new Map(
    [...snapshot.objectives.values()].map((objective) => [
      objective.id,
      {...objective, fresh: false}
    ])
  );
  for (const {what, subject, detail} of live.standing.objectives) {
    const {undoes: _, ...said} = detail as Partial<Objective> & {undoes?: number};
    const before = objectives.get(subject);
    if (before) objectives.set(subject, {...before, ...said});
    else if (what === "objective.create")
      objectives.set(subject, {...empty, ...said, id: subject, fresh: true});
  }
  return objectives;
}

const empty: Omit<Objective, "id"> = {
  title: "",
  description: null,
  kind: "objective",
  indicator: null,
  baseline: null,
  target: null,
  startsOn: null,
  endsOn: null,
  keywords: [],
  readings: []
};
