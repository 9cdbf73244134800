import {Link} from "react-router";
import {useWorkspace} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {listed, number, say} from "../../words.ts";
import type {Objectives} from "./objectives.tsx";
import {brought} from "./brought.ts";

const few = 6;

/** What communities brought, and how we know: the basis is always in words. */
export function Values({values}: Pick<Objectives, "values">) {
  const {to} = useWorkspace();
  const communities = brought(values);
  return (
    <Section title={say("valueTitle")} sub={say(communities.length > 0 ? "valueSub" : "valueNone")}>
      <ul className="lines values-wide">
        {communities.slice(0, few).map(({id, name, sums}) => (
          <li key={id}>
            <Link className="plain" to={to(`communities/${encodeURIComponent(id)}`)}>
              {name}
            </Link>
            <p className="small">
              {listed(sums.map(({amount, unit, basis}) => `${number(amount)} ${unit} (${basis})`))}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
