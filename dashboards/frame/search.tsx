import {TextInput} from "@mantine/core";
import {useDeferredValue, useState} from "react";
import {Link} from "react-router";
import type {Answer} from "../api/client.ts";
import {say} from "../words.ts";
import {useRead, useWorkspace} from "./workspace.tsx";

type Found = Answer<"/search">["items"][number];
const kinds = {
  community: "Community",
  course: "Course",
  objective: "Objective",
  thread: "Thread"
} as const;

/** Searches as one types. `chosen` is called when a result is followed. */
export function Search({chosen, start = ""}: {chosen?: () => void; start?: string}) {
  const [words, setWords] = useState(start);
  const asked = useDeferredValue(words.trim());
  const found = useRead(
    ["search", asked],
    (api) => api.GET("/search", {params: {query: {q: asked}}}),
    {
      enabled: asked.length > 1
    }
  );
  const items = asked.length > 1 ? (found.data?.items ?? []) : [];
  return (
    <div className="search">
      <TextInput
        aria-label={say("searchTitle")}
        placeholder={say("searchHint")}
        value={words}
        data-autofocus
        size="md"
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <output className="small">
        {found.data &&
          asked.length > 1 &&
          (items.length
            ? say("searchFound", {n: items.length})
            : say("searchNothing", {words: asked}))}
      </output>
      <ul className="rows">
        {items.map((item) => (
          <Result key={`${item.kind}:${item.id}`} item={item} chosen={chosen} />
        ))}
      </ul>
    </div>
  );
}

function Result({item, chosen}: {item: Found; chosen?: () => void}) {
  const {to} = useWorkspace();
  return (
    <li className="search-result">
      <Link className="plain" to={to(pathOf(item))} onClick={chosen}>
        {item.title}
      </Link>
      <span className="small">
        {kinds[item.kind]}
        {item.note ? ` · ${item.note}` : ""}
      </span>
    </li>
  );
}

function pathOf({kind, id, title, communityId}: Found): string {
  switch (kind) {
    case "community":
      return `communities/${encodeURIComponent(id)}`;
    case "thread":
      return communityId ? `communities/${encodeURIComponent(communityId)}#threads` : "communities";
    case "course":
      return `courses?search=${encodeURIComponent(title)}`;
    case "objective":
      return `objectives#${encodeURIComponent(id)}`;
  }
}
