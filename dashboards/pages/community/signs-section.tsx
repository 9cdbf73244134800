import {Section} from "../../parts/answer.tsx";
import {Bare} from "../../parts/figure.tsx";
import {say} from "../../words.ts";
import {spark} from "../../views/spark.ts";
import type {Community} from "./heading.ts";

/** Vital signs side by side, each beside its own usual, and one sentence on all. */
export function SignsSection({community: {signs, readTogether}}: {community: Community}) {
  const known = signs.filter(({value, usual}) => value !== null && usual !== null).length;
  const outside = signs.filter((sign) => sign.outside).length;
  return (
    <Section title={headingOf(known, outside, signs.length)} sub={say("signsSub")}>
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

function headingOf(known: number, outside: number, all: number): string {
  if (known === 0) return say("signsUnknown");
  return outside === 0 && known < all
    ? say("signsNone")
    : say("signsOutside", {n: outside, all: known});
}

/** "▲ 36 %" large, "usual 88 %" small. */
function Value({sign: {words, outside, value}}: {sign: Community["signs"][number]}) {
  const [now, ...usual] = words.split(", ");
  return (
    <p className={value === null ? "sign-value small" : "sign-value"}>
      <span className={outside ? "need" : undefined}>
        {outside && <span aria-hidden="true">▲ </span>}
        {outside && <span className="unseen">Outside its usual: </span>}
        {now}
      </span>{" "}
      <span className="small">{usual.join(", ")}</span>
    </p>
  );
}
