import {TextInput} from "@mantine/core";
import {useDeferredValue, useState} from "react";
import {useLookAs} from "../../frame/use-look-as.ts";
import {useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Answer} from "../../parts/answer.tsx";
import {Reading} from "../../parts/reading.tsx";
import {say} from "../../words.ts";

/** Whom to look as, in sample data. */
export default function LookAs() {
  const {me} = useWorkspace();
  const {become} = useLookAs();
  const [words, setWords] = useState("");
  const search = useDeferredValue(words.trim());
  const choices = useRead(
    ["look-as", search],
    (api) => api.GET("/look-as/choices", {params: {query: {search: search || undefined}}}),
    {enabled: me.lookAs}
  );
  if (!me.lookAs) return <Answer>{say("lookAsRefused")}</Answer>;
  return (
    <>
      <Answer title="Look as">{say("lookAsTitle")}</Answer>
      <p className="lead">{say("lookAsLead")}</p>
      <TextInput
        mt={24}
        maw={440}
        label="Name"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Reading query={choices}>
        {({groups}) => (
          <>
            {search && groups.every(({people}) => people.length === 0) && (
              <p>{say("lookAsNobody", {words: search})}</p>
            )}
            {groups
              .filter(({people}) => people.length > 0)
              .map(({group, role, people}) => (
                <section key={group} className="section">
                  <h3>{group}</h3>
                  <ul className="lines">
                    {people.map((person) => (
                      <li key={`${role}${person.id}`} data-row tabIndex={-1}>
                        <button
                          type="button"
                          className="text"
                          data-key="Enter"
                          onClick={() => void become(person.id, role)}
                        >
                          {person.name}
                        </button>{" "}
                        <span className="small">{person.why}</span>
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
          </>
        )}
      </Reading>
    </>
  );
}
