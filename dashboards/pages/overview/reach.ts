import type {Answer as AnswerOf} from "../../api/client.ts";

export type Isolation = AnswerOf<"/isolation">;
export type Part = Isolation["parts"][number];

/** A name as short as this is one of initials. */
const initials = 2;

/** "Field / coast", "Remote", "IT". */
export function nameOf({name}: Pick<Part, "name">): string {
  const path = name.split("/").join(" / ");
  return path.length <= initials ? path.toUpperCase() : path[0].toUpperCase() + path.slice(1);
}
