import {type Me, useWorkspace} from "../../frame/workspace.tsx";
import {Answer} from "../../parts/answer.tsx";
import {type Programme, ProgrammePanels, useProgrammes} from "../../parts/programme-panels.tsx";
import {Reading} from "../../parts/reading.tsx";
import {say} from "../../words.ts";
import {headingOf, signedWords} from "./heading.ts";
import {Organised} from "./organised.tsx";
import {OpenProgramme} from "./open-programme.tsx";
import "../../parts/plain-table.css";
import "./programmes.css";

/** Who learns from whom? Organisers in sums, who takes part their own pair. */
export default function Programmes() {
  const programmes = useProgrammes();
  return (
    <Reading query={programmes} asks={say("programmesAsks")}>
      {({items, mayOrganise}) => <Filled items={items} mayOrganise={mayOrganise} />}
    </Reading>
  );
}

function Filled({items, mayOrganise}: {items: readonly Programme[]; mayOrganise: boolean}) {
  const {me} = useWorkspace();
  const [first] = items;
  return (
    <>
      <Answer title={say("programmesLink")}>
        {first ? headingOf(first) : say("programmeNone")}
      </Answer>
      <p className="lead">{leadOf(first, mayOrganise, me)}</p>
      <div className="programmes">
        <ProgrammePanels />
        {mayOrganise &&
          items.map((programme, place) => (
            <Organised key={programme.id} programme={programme} first={place === 0} />
          ))}
        {mayOrganise && (
          <OpenProgramme filled={first?.state === undefined || first.state === "published"} />
        )}
      </div>
    </>
  );
}

function leadOf(
  first: Programme | undefined,
  mayOrganise: boolean,
  {minimumGroup, person}: Me
): string {
  if (!first) return say(mayOrganise ? "programmeOrganise" : "programmeNoneLead");
  if (first.state === "published") return say("programmeToldNow");
  if (mayOrganise) return signedWords(first, minimumGroup);
  return say(person === null ? "programmeOthers" : "joinedWait");
}
