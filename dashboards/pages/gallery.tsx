import {Answer, Section} from "../parts/answer.tsx";
import {Figure} from "../parts/figure.tsx";
import {say} from "../words.ts";
import {views} from "../views/index.ts";

/** All charts, drawn from their samples: where a chart is looked at while it is made. */
export default function Gallery() {
  return (
    <>
      <Answer title="Gallery">{say("galleryAnswer", {n: views.length})}</Answer>
      <p className="lead">{say("galleryLead")}</p>
      {views.map((view) => (
        <Section
          key={view.id}
          title={view.question}
          sub={<code>{`${view.id} · ${view.needs}`}</code>}
        >
          <div style={{maxWidth: view.id === "spark" ? 150 : 724}}>
            <Figure view={view} data={view.sample} />
          </div>
        </Section>
      ))}
    </>
  );
}
