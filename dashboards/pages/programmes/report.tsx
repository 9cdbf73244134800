import {Button} from "@mantine/core";
import {useState} from "react";
import {ActDialog} from "../../acts/dialog.tsx";
import type {Answer} from "../../api/client.ts";
import {useAct, useRead, useWorkspace} from "../../frame/workspace.tsx";
import {Section} from "../../parts/answer.tsx";
import type {Programme} from "../../parts/programme-panels.tsx";
import {Chips} from "../../parts/chips.tsx";
import {Reading} from "../../parts/reading.tsx";
import {number, say} from "../../words.ts";

type ReportOf = Answer<"/programmes/{id}/report">;
type Way = ReportOf["ways"][number];

/** Two ways to match side by side, in sums, and the one that is published. */
export function Report({programme, filled}: {programme: Programme; filled: boolean}) {
  const {id} = programme;
  const report = useRead(["programmes", id, "report"], (api) =>
    api.GET("/programmes/{id}/report", {params: {path: {id}}})
  );
  return (
    <Reading query={report}>
      {({ways}) => <Compared programme={programme} ways={ways} filled={filled} />}
    </Reading>
  );
}

function Compared({
  programme,
  ways,
  filled
}: {
  programme: Programme;
  ways: readonly Way[];
  filled: boolean;
}) {
  const {me} = useWorkspace();
  const [way, setWay] = useState<Way["way"]>("fit");
  return (
    <Section title={headingOf(ways)} sub={say("reportSub")}>
      <table className="plain-table opens match-report">
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">{say("programmesAsks")}</span>
            </th>
            <th scope="col">{say("reportFit")}</th>
            <th scope="col">{say("reportStable")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([words, of]) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              {ways.map((one) => (
                <td key={one.way}>{told(of(one))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small">{say("reportCaption", {minimum: me.minimumGroup})}</p>
      <div className="which">
        <p className="field-label">{say("publishWhich")}</p>
        <Chips
          label={say("publishWhich")}
          value={way}
          choose={setWay}
          choices={[
            {value: "fit", label: say("reportFit")},
            {value: "stable", label: say("reportStable")}
          ]}
        />
      </div>
      <Publish programme={programme} way={way} filled={filled} />
    </Section>
  );
}

function Publish({
  programme: {id, title},
  way,
  filled
}: {
  programme: Programme;
  way: Way["way"];
  filled: boolean;
}) {
  const act = useAct();
  const [asking, setAsking] = useState(false);
  const button = say(way === "fit" ? "publishFit" : "publishStable");
  return (
    <div className="acts">
      <Button variant={filled ? "filled" : "default"} onClick={() => setAsking(true)}>
        {button}
      </Button>
      {asking && (
        <ActDialog
          title={say("publishTitle", {title})}
          button={button}
          save={() =>
            act((api) => api.POST("/programmes/{id}/publish", {params: {path: {id}}, body: {way}}))
          }
          close={() => setAsking(false)}
        >
          <p>{say("publishAfter")}</p>
        </ActDialog>
      )}
    </div>
  );
}

const rows: readonly (readonly [string, (way: Way) => number | string | null])[] = [
  [say("reportWith"), ({withMentor}) => withMentor],
  [say("reportWithout"), ({withoutMentor}) => withoutMentor],
  [say("reportTaken"), ({allPlacesTaken}) => allPlacesTaken],
  [say("reportNobody"), ({nobodyToPropose}) => nobodyToPropose],
  [say("reportFirst"), ({firstWishes}) => firstWishes],
  [say("reportBlocking"), ({blockingPairs}) => blockingPairs],
  [say("reportEnvy"), ({envious}) => envious],
  [say("reportTheirRank"), ({menteesRank}) => menteesRank],
  [say("reportMentorRank"), ({mentorsRank}) => mentorsRank],
  [say("reportMean"), ({meanFit}) => meanFit && meanFit.toFixed(2)],
  [say("reportLoad"), ({load}) => load && `${load.least} to ${load.most}`],
  [say("reportGini"), ({load}) => load && load.gini.toFixed(2)],
  [say("reportBroken"), ({violations}) => violations]
];

const told = (value: number | string | null): string =>
  value === null ? say("reportHeld") : typeof value === "number" ? number(value) : value;

function headingOf(ways: readonly Way[]): string {
  const [fit, stable] = ways.map(({withMentor}) => withMentor);
  return fit == null || stable == null ? say("reportTitleHeld") : say("reportTitle", {fit, stable});
}
