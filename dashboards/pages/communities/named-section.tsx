import {useState} from "react";
import {Link} from "react-router";
import type {Answer} from "../../api/client.ts";
import {useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {Figure} from "../../parts/figure.tsx";
import {Reading} from "../../parts/reading.tsx";
import {listed, say} from "../../words.ts";
import {namedFound} from "../../views/named-found.ts";

type Named = Answer<"/named">;
type Saying = Named["sayings"][number];

/** So many borders are told. */
const bordersAtFirst = 4;

/** Communities as named beside those found in how people work: what differs is drawn and said. */
export function NamedSection() {
  const named = useRead(["named"], (api) => api.GET("/named"));
  return (
    <Reading query={named}>
      {(named) => (named.found.length > 0 ? <Drawn named={named} /> : null)}
    </Reading>
  );
}

function Drawn({named}: {named: Named}) {
  const [all, setAll] = useState(false);
  const odd = oddOf(named);
  const data = all ? named : odd;
  const of = (...kinds: Saying["kind"][]) => named.sayings.filter(({kind}) => kinds.includes(kind));
  return (
    <Section id="named" title={headingOf(named)} sub={say("namedSub")}>
      {data.found.length + data.named.length > 0 && (
        <Figure view={namedFound} data={data} caption={say("namedCaption")} />
      )}
      <p className="small more">
        <button type="button" className="text" onClick={() => setAll(!all)}>
          {all ? say("namedFewer") : say("namedAll", {n: named.named.length})}
        </button>
      </p>
      <Sayings sayings={of("several", "one", "unnamed")} />
      <Told title={say("togetherTitle")} sayings={of("together")} />
      <Told title={say("bordersTitle")} sayings={of("border").slice(0, bordersAtFirst)} />
    </Section>
  );
}

function Told({title, sayings}: {title: string; sayings: readonly Saying[]}) {
  return sayings.length === 0 ? null : (
    <>
      <h3 className="lines-head">{title}</h3>
      <Sayings sayings={sayings} />
    </>
  );
}

/** What was seen; each community it names is a link, those it does not name stand behind it. */
export function Sayings({sayings}: {sayings: readonly Saying[]}) {
  return (
    <ul className="lines">
      {sayings.map((saying) => (
        <li key={saying.words}>
          <Linked saying={saying} />
        </li>
      ))}
    </ul>
  );
}

function Linked({saying: {words, communities}}: {saying: Saying}) {
  const {to} = useWorkspace();
  const link = ({id, name}: Saying["communities"][number]) => (
    <Link key={id} to={to(`communities/${encodeURIComponent(id)}`)}>
      {name}
    </Link>
  );
  const named = new Map(
    communities
      .filter(({name}) => words.includes(name))
      .toSorted((a, b) => b.name.length - a.name.length) // a name may be part of another's
      .map((community) => [community.name, community])
  );
  const names = [...named.keys()].map((name) => name.replaceAll(/[^\p{L}\p{N}\s]/gu, "\\$&"));
  const pieces = names.length > 0 ? words.split(new RegExp(`(${names.join("|")})`)) : [words];
  return (
    <>
      {pieces.map((piece) => {
        const community = named.get(piece);
        return community ? link(community) : piece;
      })}{" "}
      {communities.filter(({name}) => !words.includes(name)).map(link)}
    </>
  );
}

/** Of those that differ, bands thinner than this part of their widest are left to "Show all". */
const thin = 1 / 3;

/** Only what is not simply one named community and its one reading. */
function oddOf({named, found, shared, sayings}: Named): Named {
  const odd = new Set(
    sayings
      .filter(({kind}) => kind !== "border" && kind !== "together")
      .flatMap(({communities}) => communities.map(({id}) => id))
  );
  const widest = (id: string) =>
    Math.max(
      ...shared.flatMap((one) => (one.named === id || one.found === id ? [one.people] : []))
    );
  const bands = shared.filter((one) =>
    [one.named, one.found].some((id) => odd.has(id) && one.people >= thin * widest(id))
  );
  const near = (id: string) =>
    odd.has(id) || bands.some((band) => band.named === id || band.found === id);
  return {
    named: named.filter(({id}) => near(id)),
    found: found.filter(({id}) => near(id)),
    shared: bands,
    sayings
  };
}

/** "One goes by several names, two found ones have none" */
function headingOf({sayings}: Named): string {
  const count = (kind: Saying["kind"]) => sayings.filter((saying) => saying.kind === kind).length;
  const parts = [
    {n: count("several"), told: "namedSeveral"},
    {n: count("one"), told: "namedOne"},
    {n: count("unnamed"), told: "namedNone"}
  ] as const;
  const words = parts.filter(({n}) => n > 0).map(({n, told}) => say(told, {n}));
  const title = words.length > 0 ? listed(words) : say("namedAlike");
  return title[0].toUpperCase() + title.slice(1);
}
