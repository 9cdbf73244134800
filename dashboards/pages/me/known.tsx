import {Button} from "@mantine/core";
import {useState} from "react";
import {tenths} from "../../chances.ts";
import {fullDay} from "../../days.ts";
import {useAct, useRead} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import {Reading} from "../../parts/reading.tsx";
import {say} from "../../words.ts";
import type {Profile} from "./me.tsx";

/** What sources told, and what was worked out from it. */
export function Known({profile: {known, facts, inferred}}: {profile: Profile}) {
  return (
    <>
      <Section id="known" title={say("knownTitle")}>
        {known.length + facts.length === 0 && <p>{say("knownNothing")}</p>}
        <div className="data-table known-table">
          <table>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">How much</th>
                <th scope="col">From</th>
                <th scope="col">Who can see it</th>
              </tr>
            </thead>
            <tbody>
              {facts.map(({name, value, seenBy}) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{value}</td>
                  <td>people list</td>
                  <td>{seenBy}</td>
                </tr>
              ))}
              {known.map(({source, what, since, howMuch, seenBy}) => (
                <tr key={`${source}${what}`}>
                  <th scope="row">{what}</th>
                  <td>
                    {say("rowsKnown", {n: howMuch})}
                    {since && `, ${say("since", {day: fullDay(since)})}`}
                  </td>
                  <td>{source}</td>
                  <td>{seenBy}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Section>
      <Section title={say("inferredTitle")}>
        <ul className="lines">
          {inferred.map((fact) => (
            <Inferred key={fact.words} fact={fact} />
          ))}
        </ul>
      </Section>
      <Outlook />
    </>
  );
}

/** A fact that was worked out; that one takes part somewhere can be said to be wrong. */
function Inferred({fact: {subject, words, seenBy}}: {fact: Profile["inferred"][number]}) {
  const act = useAct();
  const wrong = () =>
    act((api) => api.POST("/communities/{id}/leave", {params: {path: {id: subject}}}));
  return (
    <li className="inferred">
      <span>
        {words} <span className="small">{seenBy}</span>
      </span>
      {subject !== "ties" && (
        <Button variant="subtle" onClick={() => void wrong()}>
          {say("thatIsWrong")}
        </Button>
      )}
    </li>
  );
}

/** One's own forecast, only when asked for. */
function Outlook() {
  const [shown, setShown] = useState(false);
  const outlook = useRead(["me", "outlook"], (api) => api.GET("/me/outlook"), {enabled: shown});
  return (
    <Section title={say("outlookTitle")}>
      {shown ? (
        <Reading query={outlook}>
          {({active, words}) => (
            <p>
              {active === null ? (
                say("outlookNothing")
              ) : (
                <strong>{say("outlookIs", {chance: capital(tenths(active))})}</strong>
              )}{" "}
              <span className="small">{words}</span>
            </p>
          )}
        </Reading>
      ) : (
        <Button onClick={() => setShown(true)}>{say("outlookShow")}</Button>
      )}
    </Section>
  );
}

const capital = (words: string): string => words[0].toUpperCase() + words.slice(1);
