import {useState} from "react";
import {Link} from "react-router";
import {useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {Reading} from "../../parts/reading.tsx";
import {say} from "../../words.ts";

/** So many are shown before all are asked for. */
const few = 5;

/** The catalogue of metrics, from the headers of the models. */
export function Metrics() {
  const {to} = useWorkspace();
  const [all, setAll] = useState(false);
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
            {(all ? items : items.slice(0, few)).map(({id, question, grain, unit, note, sql}) => (
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
          {!all && items.length > few && (
            <button type="button" className="text small show-all" onClick={() => setAll(true)}>
              {say("showAll", {total: items.length})}
            </button>
          )}
        </Section>
      )}
    </Reading>
  );
}
