import type {Answer as AnswerOf} from "../../api/client.ts";
import {Section} from "../../parts/answer.tsx";
import {say} from "../../words.ts";

/** Found groups as leaders may know them: their words, size and growth, never who. */
export function Outlines({outlines}: {outlines: AnswerOf<"/overview">["outlines"]}) {
  if (outlines.length === 0) return null;
  return (
    <Section title={say("outline")}>
      <ul className="lines">
        {outlines.map(({id, words, growth}) => (
          <li key={id}>
            <span className="fresh">●</span> {words}
            {growth !== null && growth > 1.2 && (
              <span className="small">
                {" "}
                · {say("outlineGrowth", {times: Math.round(growth * 10) / 10})}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
