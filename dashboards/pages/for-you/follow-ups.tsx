import {Button} from "@mantine/core";
import {useAct} from "../../frame/workspace.tsx";
import {Sentences} from "../../parts/sentences.tsx";
import {say} from "../../words.ts";
import type {ForYou} from "./for-you.tsx";

/** What one took up a week ago or longer: was it worth it? The answer moves what is like it. */
export function FollowUps({followUps}: Pick<ForYou, "followUps">) {
  const act = useAct();
  const answer = (
    {kind, itemId}: ForYou["followUps"][number],
    because: "worth_it" | "not_worth_it"
  ) =>
    void act((api) =>
      api.POST("/recommendations/{itemId}/act", {
        params: {path: {itemId}},
        body: {kind, act: "done", because}
      })
    );
  return followUps.map((one) => (
    <li key={`${one.kind}${one.itemId}`} className="follow-up">
      <span>
        <Sentences>{one.words}</Sentences> {say("worthIt")}
      </span>
      <span className="acts">
        <Button size="compact-sm" onClick={() => answer(one, "worth_it")}>
          {say("yes")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={() => answer(one, "not_worth_it")}>
          {say("no")}
        </Button>
      </span>
    </li>
  ));
}
