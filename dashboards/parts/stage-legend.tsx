import {stageColours, stageName, stages} from "../views/stages.ts";
import "./stage-legend.css";

const all = [...stages, "ended"];

/** The colours of stages, for charts that have no room for their names. */
export function StageLegend({of = all}: {of?: readonly string[]}) {
  return (
    <ul className="stage-legend caption">
      {of.map((stage) => (
        <li key={stage}>
          <span
            className="swatch"
            style={{background: stageColours(stage).fill}}
            aria-hidden="true"
          />
          {stageName(stage)}
        </li>
      ))}
    </ul>
  );
}
