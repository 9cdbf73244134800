import {Button} from "@mantine/core";
import {useState} from "react";
import {ActDialog} from "../../acts/dialog.tsx";
import {useAct, useWorkspace} from "../../frame/workspace.tsx";
import {Figure} from "../../parts/figure.tsx";
import {say} from "../../words.ts";
import {reading} from "../../views/reading.ts";
import {topics} from "../../views/topics.ts";
import type {Objectives} from "./objectives.tsx";

/** Topics in no objective, and what was measured. */
export function Margin({objectives}: {objectives: Objectives}) {
  const {me, is} = useWorkspace();
  const [making, setMaking] = useState(false);
  const {minimumGroup: minimum} = me;
  const found = objectives.topics.slice(0, 8);
  const measured = objectives.items
    .filter(({readings, status}) => readings.length > 1 && status === "living")
    .slice(0, 2);
  return (
    <div className="margin">
      <section>
        <h3>{say("topicsTitle")}</h3>
        {found.length === 0 ? (
          <p className="small">{say("topicsNone", {minimum})}</p>
        ) : (
          <>
            <p className="small">{say("topicsSub", {minimum})}</p>
            <Figure
              view={topics}
              data={found}
              caption={`${objectives.textPolicy.replace(/\.$/, "")}.`}
            />
            {is("strategist") && (
              <Button mt={12} onClick={() => setMaking(true)}>
                {say("makeObjective")}
              </Button>
            )}
          </>
        )}
      </section>
      {measured.map(({id, title, indicator, target, readings}) => (
        <section key={id}>
          <h3>{say("broughtTitle", {title})}</h3>
          <p className="small">{indicator}</p>
          <Figure
            view={reading}
            data={{indicator: indicator ?? title, target, readings}}
            caption={say("broughtCaption")}
          />
        </section>
      ))}
      {making && (
        <MakeDialog topics={found.map(({topic}) => topic)} close={() => setMaking(false)} />
      )}
    </div>
  );
}

function MakeDialog({topics, close}: {topics: readonly string[]; close: () => void}) {
  const act = useAct();
  const [topic, setTopic] = useState(topics[0]);
  return (
    <ActDialog
      title={say("whichTopic")}
      after={say("whichTopicAfter")}
      button={say("makeObjective")}
      save={() =>
        act((api) =>
          api.POST("/objectives", {
            body: {items: [{title: topic[0].toUpperCase() + topic.slice(1), keywords: [topic]}]}
          })
        )
      }
      close={close}
    >
      <div className="pick" role="radiogroup" aria-label={say("whichTopic")}>
        {topics.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="topic"
              checked={name === topic}
              onChange={() => setTopic(name)}
            />
            {name}
          </label>
        ))}
      </div>
    </ActDialog>
  );
}
