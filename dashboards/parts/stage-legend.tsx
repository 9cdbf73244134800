import {stageColours, stageName, stages} from "../views/stages.ts";
import "./stage-legend.css";

/** The colours of stages, for charts that have no room for their names. */
export function StageLegend() {
  return (
    <ul className="stage-legend caption">
      {[...stages, "ended"].map((stage) => (
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
