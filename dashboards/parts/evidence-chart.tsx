import type {Answer} from "../api/client.ts";
import {useWorkspace} from "../frame/workspace.tsx";
import {emerging} from "../views/emerging.ts";
import {evidenceLine} from "../views/evidence-line.ts";
import {firstPosts} from "../views/first-posts.ts";
import {Figure} from "./figure.tsx";

export type Alarm = Answer<"/overview">["needs"][number];
type Chart = NonNullable<Alarm["chart"]>;

const units = {active: "people", answer_days: "days", top_share: "share"} as const;

/** The picture of the claim: a warning about replies draws replies. */
export function EvidenceChart({chart}: {chart: Chart}) {
  const year = {...chart, series: chart.series.slice(-52)};
  return (
    <>
      <p className="chart-title">{chart.title}</p>
      <Picture chart={year} />
    </>
  );
}

function Picture({chart}: {chart: Chart}) {
  const {me} = useWorkspace();
  if (chart.kind === "first_posts") return <Figure view={firstPosts} data={chart.marks} />;
  if (chart.kind === "inside") return <Figure view={emerging} data={chart} />;
  const data = {...chart, unit: units[chart.kind], minimum: me.minimumGroup};
  return <Figure view={evidenceLine} data={data} />;
}
