import {Flag} from "../../parts/flag.tsx";

/** How an objective stands, where it has no living community. */
export function Status({
  status,
  statusWords
}: {
  status: "living" | "proposed" | "nobody";
  statusWords: string;
}) {
  if (status === "living") return null;
  return <Flag alarm={status === "proposed" ? "new" : "nobody"} label={statusWords || status} />;
}
