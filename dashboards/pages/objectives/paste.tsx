import {Button, Textarea} from "@mantine/core";
import {Dialog} from "../../acts/dialog.tsx";
import {useState} from "react";
import {answered, apiOf} from "../../api/client.ts";
import {fullDay} from "../../days.ts";
import {announce} from "../../frame/notice.tsx";
import {useAct, useWorkspace} from "../../frame/workspace.tsx";
import {number, say} from "../../words.ts";

type Preview = Awaited<ReturnType<typeof previewOf>>;

const previewOf = (workspace: string, text: string) =>
  answered(apiOf(workspace).POST("/objectives/preview", {body: {text}}));

export function PasteDialog({close}: {close: () => void}) {
  return (
    <Dialog title={say("pasteTitle")} size="xl" close={close}>
      <PasteForm saved={close} />
    </Dialog>
  );
}

/** Objectives as text: first what is understood, then kept. */
export function PasteForm({saved}: {saved?: () => void}) {
  const {id} = useWorkspace();
  const act = useAct();
  const [text, setText] = useState("");
  const [preview, setPreview] = useState<Preview | null>(null);
  const understand = () =>
    previewOf(id, text).then(setPreview, (problem: Error) =>
      announce({words: say("notSaved", {why: problem.message})})
    );
  const keep = async () => {
    const items = (preview?.items ?? []).map((item) => ({...item, line: undefined}));
    if (await act((api) => api.POST("/objectives", {body: {items}}))) saved?.();
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void (preview ? keep() : understand());
      }}
    >
      <Textarea
        label={say("pasteLabel")}
        autosize
        minRows={5}
        maxRows={14}
        data-autofocus
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setPreview(null);
        }}
      />
      {preview && <Understood preview={preview} />}
      <p className="small">{say("pasteAfter")}</p>
      <div className="acts">
        <Button
          type="submit"
          variant="filled"
          disabled={preview ? preview.items.length === 0 : text.trim() === ""}
        >
          {preview ? say("keepThese", {n: preview.items.length}) : say("understand")}
        </Button>
      </div>
    </form>
  );
}

function Understood({preview: {items, left}}: {preview: Preview}) {
  return (
    <output className="block">
      <h3>{say("understood", {n: items.length})}</h3>
      <ul className="lines">
        {items.map(({line, title, indicator, target, endsOn}) => (
          <li key={line}>
            {title}{" "}
            <span className="small">
              {[
                indicator,
                target == null ? null : say("target", {target: number(target)}),
                endsOn ? say("endsOn", {day: fullDay(endsOn)}) : null
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
        {left.map(({line, why}) => (
          <li key={line} className="small">
            {say("leftOut", {line, why})}
          </li>
        ))}
      </ul>
    </output>
  );
}
