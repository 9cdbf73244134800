import {Link} from "react-router";
import {useWorkspace} from "../../frame/workspace.tsx";
import {Bare} from "../../parts/figure.tsx";
import {Flag} from "../../parts/flag.tsx";
import {spark} from "../../views/spark.ts";
import {number, say} from "../../words.ts";
import type {CommunityRow} from "./table.tsx";

/** Its name, which opens its page. */
export function Name({row: {id, name}}: {row: CommunityRow}) {
  const {to} = useWorkspace();
  return (
    <Link className="plain" to={to(`communities/${encodeURIComponent(id)}`)} data-key="Enter">
      {name}
    </Link>
  );
}

/** Its 26 weeks as a line. */
export function Weeks({row: {spark: values, usual, needs}}: {row: CommunityRow}) {
  const asks = needs.length > 0 && needs[0].alarm !== "emerging";
  return <Bare view={spark} data={{values, usual, needs: asks}} />;
}

/** Where a community comes from, below its name; a named one says nothing. */
export function Origin({row}: {row: CommunityRow}) {
  if (row.covers)
    return <span className="origin">{say("otherReading", {name: row.covers.name})}</span>;
  if (row.origin === "detected") return <span className="origin">{say("foundInWork")}</span>;
  return null;
}

/** "10 of 61": who was active, of its members. */
export function ActiveOf({row}: {row: CommunityRow}) {
  const {me} = useWorkspace();
  if (row.active === null) return <>{say("under", {minimum: me.minimumGroup})}</>;
  return (
    <>
      {number(Math.round(row.active))}
      {row.members !== null && <span className="of"> of {number(row.members)}</span>}
    </>
  );
}

/** What it needs, what is new, or what its steward said. */
export function Needs({row}: {row: CommunityRow}) {
  if (row.needs.length > 0)
    return row.needs.map(({alarm, label}) => <Flag key={alarm} alarm={alarm} label={label} />);
  if (row.stateWords) return <span className="small">{row.stateWords}</span>;
  if (row.isNew) return <Flag alarm="new" label="New" />;
  return null;
}
