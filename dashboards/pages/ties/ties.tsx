import {useRead} from "../../frame/workspace.tsx";
import {Answer, Section} from "../../parts/answer.tsx";
import {Figure} from "../../parts/figure.tsx";
import {Reading} from "../../parts/reading.tsx";
import "../../parts/plain-table.css";
import {tieAges} from "../../views/tie-ages.ts";
import {share, tieKindName, tieKinds} from "../../views/tie-kinds.ts";
import {say} from "../../words.ts";
import {settingOf, type Ties} from "./asked.ts";
import {Rules} from "./rules.tsx";
import {Settings} from "./settings.tsx";
import {Steps} from "./steps.tsx";
import "./ties.css";

/** How are ties made here? */
export default function TiesPage() {
  const ties = useRead(["ties"], (api) => api.GET("/ties"));
  return (
    <Reading query={ties} asks={say("tiesAsk")}>
      {(ties) => <Filled ties={ties} />}
    </Reading>
  );
}

function Filled({ties}: {ties: Ties}) {
  const {facts, kinds, ages} = ties;
  const halfLifeWeeks = Number(settingOf(ties, "half_life_weeks"));
  const recent = {share: share(ages[0]?.leftShare ?? 0), weeks: halfLifeWeeks};
  return (
    <>
      <Answer title={say("tiesLink")}>
        {facts.ties === 0 ? say("tiesNone") : say("tiesAnswer", facts)}
      </Answer>
      <p className="lead">{say("tiesLead")}</p>
      <div className="columns ties-first">
        <div>
          <Section title={say("tieStepsTitle")}>
            <Steps ties={ties} />
          </Section>
          {facts.ties > 0 && <Rules ties={ties} />}
        </div>
        <div>
          {facts.ties > 0 && (
            <>
              <Section title={kindsTitle(ties)} sub={say("tieKindsSub")}>
                <Figure view={tieKinds} data={kinds} />
              </Section>
              <Section
                title={
                  halfLifeWeeks === 1 ? say("tieAgesTitleOne", recent) : say("tieAgesTitle", recent)
                }
                sub={say("tieAgesSub")}
              >
                <Figure view={tieAges} data={{ages, halfLifeWeeks}} />
              </Section>
            </>
          )}
        </div>
      </div>
      <Settings settings={ties.settings} />
    </>
  );
}

function kindsTitle({kinds: [most]}: Ties): string {
  const kind = tieKindName(most);
  return most.leftShare > 0.995
    ? say("tieKindsTitleAll", {kind: kind.toLowerCase()})
    : say("tieKindsTitle", {kind, share: share(most.leftShare)});
}
