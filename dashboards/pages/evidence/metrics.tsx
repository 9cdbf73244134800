import {Link} from "react-router";
import {useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {Reading} from "../../parts/reading.tsx";
import {say} from "../../words.ts";

/** The catalogue of metrics, from the headers of the models. */
export function Metrics() {
  const {to} = useWorkspace();
  const metrics = useRead(["metrics"], (api) => api.GET("/metrics"));
  return (
    <Reading query={metrics}>
      {({items}) => (
        <Section
          title={say("metricsTitle")}
          sub={say("metricsSub")}
          aside={<Link to={to("ties")}>{say("tiesLink")}</Link>}
        >
          <ul className="lines metrics">
            {items.map(({id, question, grain, unit, note, sql}) => (
              <li key={id}>
                <details>
                  <summary>
                    {question[0].toUpperCase() + question.slice(1)} <code>{id}</code>
                  </summary>
                  <p className="small">
                    {say("metricGrain", {grain})} {unit && say("metricUnit", {unit})} {note}
                  </p>
                  <pre>{sql}</pre>
                </details>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Reading>
  );
}
