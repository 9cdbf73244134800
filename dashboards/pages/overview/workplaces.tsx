import {percent} from "../../chances.ts";
import {Section} from "../../parts/answer.tsx";
import {Figure} from "../../parts/figure.tsx";
import {workplaces} from "../../views/workplaces.ts";
import {listed, number, say} from "../../words.ts";
import {type Isolation, nameOf, type Part} from "./reach.ts";

/** Remote people first, then those who are there more and more. */
const order = ["remote", "hybrid", "office"];

/** Do remote people know as many colleagues, and are they answered as soon? */
export function Workplaces({isolation}: {isolation: Isolation}) {
  const parts = order.flatMap((wanted) =>
    isolation.parts.filter(({kind, name}) => kind === "workplace" && name === wanted)
  );
  if (parts.length < 2) return null;
  return (
    <Section title={headingOf(parts)} sub={say("workplaceSub")}>
      <Figure
        view={workplaces}
        data={parts.map((part) => ({
          name: nameOf(part),
          people: part.people,
          ...part.ties,
          before: part.tiesBefore
        }))}
        caption={
          parts.some(({tiesBefore}) => tiesBefore !== null) ? say("workplaceBefore") : undefined
        }
      />
      <p className="small told">
        {answersOf(parts)} {togetherOf(parts)}
      </p>
    </Section>
  );
}

/** Under a fifth of difference is none. */
const alike = 0.2;

function headingOf(parts: readonly Part[]): string {
  const middle = (wanted: string) => parts.find(({name}) => name === wanted)?.ties.middle;
  const [remote, office] = [middle("remote"), middle("office")];
  if (remote === undefined || office === undefined) return say("workplaceTitle");
  const slots = {remote: number(remote), office: number(office)};
  const differ = Math.abs(remote - office) > alike * office;
  return differ ? say("remoteOther", slots) : say("remoteAlike");
}

/** "remote 81 %, hybrid 80 % and office 80 %"; a percentage only above 20 cases. */
function answersOf(parts: readonly Part[]): string {
  const told = parts.flatMap((part) =>
    part.threads === null || part.answered === null || part.threads < 20
      ? []
      : [`${nameOf(part).toLowerCase()} ${percent(part.answered / part.threads)}`]
  );
  return told.length < 2 ? "" : say("workplaceAnswers", {parts: listed(told)});
}

function togetherOf(parts: readonly Part[]): string {
  const remote = parts.find(({name}) => name === "remote");
  if (remote?.insideShare == null || remote.chanceShare === null) return "";
  return say("remoteTogether", {
    inside: percent(remote.insideShare),
    chance: percent(remote.chanceShare)
  });
}
