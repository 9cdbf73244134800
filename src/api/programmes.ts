import type {Decision} from "../store/decisions.ts";

type Of<What extends Decision["what"]> = Extract<Decision, {what: What}>;

/** A mentoring programme as people decided it: opened, joined, closed, published. */
export interface Programme {
  readonly id: string;
  readonly title: string;
  /** Last day of the sign-up. */
  readonly until: string;
  readonly state: "open" | "closed" | "published";
  /** Person → what they signed up with, in the order of signing up. */
  readonly joined: ReadonlyMap<string, Of<"programme.join">>;
  readonly published: Of<"programme.publish"> | null;
}

/** @param holds decisions that hold, oldest first. @param today sign-ups until an earlier day are closed. */
export function programmesOf(
  holds: readonly Decision[],
  today: string
): ReadonlyMap<string, Programme> {
  const programmes = new Map<string, Programme>();
  for (const decision of holds) {
    const {what, subject, who, detail} = decision;
    if (what === "programme.open") {
      const {title, until} = detail;
      const state = until < today ? "closed" : "open";
      programmes.set(subject, {
        id: subject,
        title,
        until,
        state,
        joined: new Map(),
        published: null
      });
    }
    const known = programmes.get(subject);
    if (!known) continue;
    if (what === "programme.join")
      programmes.set(subject, {...known, joined: new Map(known.joined).set(who, decision)});
    if (what === "programme.leave")
      programmes.set(subject, {
        ...known,
        joined: new Map([...known.joined].filter(([person]) => person !== who))
      });
    if (what === "programme.close") programmes.set(subject, {...known, state: "closed"});
    if (what === "programme.publish")
      programmes.set(subject, {...known, state: "published", published: decision});
  }
  return programmes;
}
