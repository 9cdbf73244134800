import type {Answer} from "../../api/client.ts";

export type Ties = Answer<"/ties">;

/** A setting of `ties`, by its name there. */
export const settingOf = ({settings}: Ties, name: string): string =>
  settings.find(({key}) => key === `ties.${name}`)?.value ?? "";
