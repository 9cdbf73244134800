import {useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Answer, Section} from "../../parts/answer.tsx";
import {Reading} from "../../parts/reading.tsx";
import {say} from "../../words.ts";
import {DoorsSection} from "./doors-section.tsx";
import {NamedSection} from "./named-section.tsx";
import {StorySection} from "./story-section.tsx";
import {CommunityTable} from "./table.tsx";

/** Which communities are there, and how are they? */
export default function Communities() {
  const {me} = useWorkspace();
  const all = useRead(["communities"], (api) =>
    api.GET("/communities", {params: {query: {limit: 500}}})
  );
  return (
    <Reading query={all} asks={say("communitiesAsk")}>
      {({items}) => {
        const living = items.filter(({state}) => state !== "ended");
        const silent = living.filter(
          ({state, active}) => state === "living" && active === 0
        ).length;
        const found = living.filter(({origin}) => origin === "detected").length;
        return (
          <>
            <Answer title="Communities">
              {say("communitiesAnswer", {n: living.length - silent})}
            </Answer>
            <p className="lead">
              {silent > 0 && `${say("communitiesSilent", {n: silent})} `}
              {items.length === 0
                ? say("emptyBecause", {n: me.weeks})
                : say("communitiesLead", {n: found})}
              {items.length > 0 && me.weeks < 2 && ` ${say("foundFromSecond")}`}
            </p>
            <StorySection />
            {items.length > 0 && (
              <Section title={say("allCommunities")}>
                <CommunityTable />
              </Section>
            )}
            <DoorsSection />
            <NamedSection />
          </>
        );
      }}
    </Reading>
  );
}
