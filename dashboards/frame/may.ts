import type {Me} from "./workspace.tsx";

/** A steward speaks for a community; where there is none, a leader may. The API decides; this hides what it would refuse. */
export const mayState = ({person, roles}: Me, stewardId: string | null): boolean =>
  stewardId === null ? roles.includes("leader") : person?.id === stewardId;
