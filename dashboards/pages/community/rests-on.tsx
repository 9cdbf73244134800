import {listed, say} from "../../words.ts";
import type {Community} from "./heading.ts";

/** On whom it rests: for them and the steward only. */
export function RestsOn({community: {restsOn}}: {community: Community}) {
  if (!restsOn) return null;
  const {holders, you, named, people, cutOff, core, coreLeft} = restsOn;
  const names = listed(named.map(({name}) => name));
  return (
    <section id="rests-on">
      <h3>
        <span className="need" aria-hidden="true">
          ▲{" "}
        </span>
        {say("restsTitle", {n: holders})}
      </h3>
      <p>
        {you && `${say("restsYou", {n: holders})} `}
        {cutOff > 1 && `${say("restsCutOff", {cutOff, people})} `}
        {core > coreLeft && say("restsCore", {core, left: coreLeft})}
      </p>
      {names && <p className="told">{say("restsNamed", {names})}</p>}
      <p className="told">{say("restsHelp")}</p>
      <p className="small told">{say("restsSeen")}</p>
    </section>
  );
}
