import {signals} from "../../../src/recommend/index.ts";
import type {Learning} from "../../../src/recommend/learning.ts";
import {listOf, turned} from "../../../src/recommend/lists.ts";

/** [communities] how much speaks for each; the array is good until the next person is asked about. */
export type Scorer = (person: number) => Float64Array;

export interface Method {
  readonly name: string;
  readonly learn: (learning: Learning) => Scorer;
}

/** The product: what its signals say, by the weights that ship. */
const product: Method["learn"] = (learning) => {
  const ours = signals
    .filter(({kind}) => kind === "community")
    .map((signal) => ({weight: signal.weight, voiceFor: signal.learn(learning)}));
  const scores = new Float64Array(learning.communities.ids.length);
  return (person) => {
    scores.fill(0);
    for (const {weight, voiceFor} of ours)
      voiceFor(person).speak((community, amount) => {
        scores[community] += weight * amount;
      });
    return scores;
  };
};

/** Those with most people. */
const popularity: Method["learn"] = ({communities: {ids, members}}) => {
  const scores = Float64Array.from(ids, (_, c) => listOf(members, c).length);
  return () => scores;
};

/** Where most of one's unit take part. */
const unitMates: Method["learn"] = ({communities: {ids, members}, people: {unit}}) => {
  const scores = new Float64Array(ids.length);
  return (person) => {
    for (let c = 0; c < ids.length; c++)
      scores[c] = listOf(members, c).filter((one) => unit[one] === unit[person]).length;
    return scores;
  };
};

/** Where most of those take part whom one is tied to. */
const friends: Method["learn"] = ({communities: {ids, members}, people, ties}) => {
  const takesPart = turned(members, people.pseudonyms.length);
  const scores = new Float64Array(ids.length);
  return (person) => {
    scores.fill(0);
    for (const other of listOf(ties, person))
      for (const community of listOf(takesPart, other)) scores[community]++;
    return scores;
  };
};

/** @see Backstrom et al. (2006), doi:10.1145/1150402.1150412: who joins has friends inside. */
export const methods: readonly Method[] = [
  {name: "coppice", learn: product},
  {name: "popularity", learn: popularity},
  {name: "unit's communities", learn: unitMates},
  {name: "friends inside", learn: friends}
];
