import type {Signal} from "../signal.ts";

/** Nobody is so open that it would count for more. */
const most = 10;

/** Who is meeting many people just now: new ties go to those who make new ties. */
export const meetsMany: Signal = {
  id: "meets-many",
  kind: "connection",
  weight: 0.05,
  toAll: true,

  learn: ({openness, people}) => {
    const open = [...openness.keys()].filter((person) => openness[person] > 0);
    return () => ({
      speak(say) {
        for (const other of open) say(other, Math.min(1, openness[other] / most));
      },
      explain(other) {
        return {
          text: `{${people.pseudonyms[other]}} has been turning to new people lately.`,
          about: []
        };
      }
    });
  }
};
