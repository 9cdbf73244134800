import {Section} from "../../parts/answer.tsx";
import {Bare} from "../../parts/figure.tsx";
import {say} from "../../words.ts";
import {spark} from "../../views/spark.ts";
import type {Community} from "./heading.ts";

/** Vital signs side by side, each beside its own usual, and one sentence on all. */
export function SignsSection({community: {signs, readTogether}}: {community: Community}) {
  const known = signs.some(({usual}) => usual !== null);
  const outside = signs.filter((sign) => sign.outside).length;
  return (
    <Section
      title={known ? say("signsOutside", {n: outside, all: signs.length}) : say("signsUnknown")}
      sub={say("signsSub")}
    >
      <ul className="signs">
        {signs.map((sign) => (
          <li key={sign.id}>
            <h3>{sign.name}</h3>
            <Value sign={sign} />
            <Bare
              view={spark}
              data={{values: sign.series, usual: sign.usual, needs: sign.outside, height: 54}}
            />
          </li>
        ))}
        <li className="together">
          <h3>{say("readTogether")}</h3>
          <p>{readTogether}</p>
        </li>
      </ul>
    </Section>
  );
}

/** "▲ 36 %" large, "usual 88 %" small. */
function Value({sign: {words, outside}}: {sign: Community["signs"][number]}) {
  const [now, ...usual] = words.split(", ");
  return (
    <p className="sign-value">
      <span className={outside ? "need" : undefined}>
        {outside && <span aria-hidden="true">▲ </span>}
        {outside && <span className="unseen">Outside its usual: </span>}
        {now}
      </span>{" "}
      <span className="small">{usual.join(", ")}</span>
    </p>
  );
}
