import {Button} from "@mantine/core";
import {copied} from "../../acts/copy.ts";
import {announce} from "../../frame/notice.tsx";
import {Section} from "../../parts/answer.tsx";
import {say} from "../../words.ts";
import type {Ties} from "./asked.ts";

type Setting = Ties["settings"][number];
const kinds = "ties.kinds.";

/** Every setting of ties: what it is called in the file, what it is now, and what it does. */
export function Settings({settings}: {settings: readonly Setting[]}) {
  const own = settings.filter(({key}) => !key.startsWith(kinds));
  const weights = settings.filter(({key}) => key.startsWith(kinds));
  return (
    <Section
      title={say("tieSettingsTitle")}
      sub={say("tieSettingsSub")}
      aside={<Button onClick={() => void copy(yamlOf(own, weights))}>{say("tieCopy")}</Button>}
    >
      <dl className="tie-settings opens">
        {own.map((setting) => (
          <div key={setting.key}>
            <dt>
              <code>{setting.key}</code> <Value setting={setting} />
            </dt>
            <dd>{setting.explained}</dd>
          </div>
        ))}
        <div>
          <dt>
            <code>{kinds.slice(0, -1)}</code>
          </dt>
          <dd>
            {say("tieKindSettings")}{" "}
            {weights.map((setting) => (
              <span key={setting.key} className="tie-weight">
                <code>{setting.key.slice(kinds.length)}</code> <Value setting={setting} />
              </span>
            ))}
          </dd>
        </div>
      </dl>
    </Section>
  );
}

async function copy(yaml: string): Promise<void> {
  announce({words: (await copied(yaml)) ? say("tieCopied") : say("notCopied", {words: yaml})});
}

/** The part of coppice.yaml that says what holds now. */
const yamlOf = (own: readonly Setting[], weights: readonly Setting[]): string =>
  [
    "ties:",
    ...own.map(({key, value}) => `  ${key.slice("ties.".length)}: ${value}`),
    "  kinds:",
    ...weights.map(({key, value}) => `    ${key.slice(kinds.length)}: ${value}`)
  ].join("\n");

function Value({setting: {value, usual}}: {setting: Setting}) {
  return (
    <>
      <strong>{value}</strong>
      {value !== usual && <span className="small"> {say("tieUsual", {usual})}</span>}
    </>
  );
}
