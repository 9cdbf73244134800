import type {Role} from "./workspace.tsx";

/** An entry of the bar: who finds it there, and the key after `g`. An entry one may not open is absent. */
export interface Place {
  readonly path: string;
  readonly name: string;
  readonly key: string;
  readonly roles?: readonly Role[];
}

export const places: readonly Place[] = [
  {path: "overview", name: "Overview", key: "o", roles: ["leader", "steward"]},
  {path: "communities", name: "Communities", key: "c"},
  {path: "for-you", name: "For you", key: "f"},
  {path: "objectives", name: "Objectives", key: "b", roles: ["leader", "strategist", "steward"]},
  {path: "evidence", name: "Evidence", key: "e"}
];

/** Entries for somebody who holds `roles`; For you only for a person. */
export const placesFor = (roles: readonly Role[], isPerson: boolean): Place[] =>
  places.filter(
    (place) =>
      (!place.roles || place.roles.some((role) => roles.includes(role))) &&
      (place.path !== "for-you" || isPerson)
  );

/** Leaders land on Overview, strategists on Objectives, everybody else on For you. */
export function landing(roles: readonly Role[], isPerson: boolean): string {
  if (roles.includes("leader")) return "overview";
  if (roles.includes("strategist")) return "objectives";
  return isPerson ? "for-you" : "communities";
}
