import {isoMoment} from "./calendar.ts";
import {type CsvFile, quoted} from "./write.ts";
import {isHere, type Person} from "./organisation.ts";

/** One thing done; people by number, −1 for nobody; empty ids where there is none. */
interface Deed {
  readonly moment: number;
  readonly actor: number;
  readonly target?: number;
  readonly kind: string;
  readonly thread?: string;
  readonly artifact?: string;
  readonly replyTo?: string;
  /** People reached, the actor not counted. */
  readonly audience?: number;
}

/** One thing made; its maker and moment are those of the deed that made it. */
interface Made {
  readonly id: string;
  readonly kind: string;
  readonly moment: number;
  readonly maker: number;
  readonly thread: string;
  readonly title?: string;
  readonly text?: string;
  readonly replyTo?: string;
  readonly accepted?: number;
  readonly tags?: string;
}

/** Whose deeds these are: the ids are numbered within it. */
export interface Channel {
  readonly code: string;
  /** Empty outside every declared community. */
  readonly communityId: string;
  readonly language: string;
  deeds: number;
}

export interface Feed {
  /** Whether `person` may still do something then; what is not possible must not be told. */
  possible(person: number, moment: number): boolean;
  deed(channel: Channel, deed: Deed): void;
  made(channel: Channel, made: Made): void;
}

/** Writes what happens from `from` until before `until` (moments), and tells `onTie` who turned to whom, later too. */
export function feedInto({
  interactions,
  artifacts,
  people,
  from,
  until,
  onTie
}: {
  interactions: CsvFile;
  artifacts: CsvFile;
  people: readonly Person[];
  from: number;
  until: number;
  onTie: (actor: number, target: number, moment: number) => void;
}): Feed {
  const written = (moment: number) => moment >= from && moment < until;
  return {
    possible: (person, moment) => isHere(people[person], Math.floor(moment / 86_400)),
    deed(
      channel,
      {moment, actor, target = -1, kind, thread = "", artifact = "", replyTo = "", audience = 1}
    ) {
      const id = `${channel.code}-${++channel.deeds}`;
      if (target >= 0) onTie(actor, target, moment);
      if (!written(moment)) return;
      const to = target < 0 ? "" : people[target].id;
      interactions.line(
        `${id},${isoMoment(moment)},${people[actor].id},${to},${kind},${channel.communityId},${thread},${artifact},${replyTo},${audience}`
      );
    },
    made(
      channel,
      {id, kind, moment, maker, thread, title = "", text = "", replyTo = "", accepted, tags = ""}
    ) {
      if (!written(moment)) return;
      const solved = accepted !== undefined && accepted < until ? isoMoment(accepted) : "";
      artifacts.line(
        `${id},${kind},${quoted(title)},${quoted(text)},${channel.language},${isoMoment(moment)},${people[maker].id},${channel.communityId},${thread},${replyTo},${solved},https://example.org/${thread},${tags}`
      );
    }
  };
}
