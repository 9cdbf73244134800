import {listsOf} from "./lists.ts";

/** A search over short texts. */
export interface TextIndex {
  /** Tells each text found once, with its score. */
  search(query: string, add: (text: number, score: number) => void): void;
  /** The same for words as `wordsOf` gives them, each once. */
  find(words: readonly string[]): Found;
}

/** Good until the next search. */
export interface Found {
  readonly texts: Uint32Array;
  /** By text; 0 for what was not found. */
  readonly scores: Float64Array;
}

/**
 * How well each of many short texts answers a query of words.
 *
 * @returns scores ≥ 0, higher is nearer; texts without a common word are not told.
 * @see Robertson & Zaragoza (2009), doi:10.1561/1500000019, with their k1 and b; each query word counts once,
 * and not at all when over `skipAbove` of all texts have it: such words cost most and tell least.
 */
export function textIndex(
  texts: readonly string[],
  {k1 = 1.2, b = 0.75, skipAbove = 1}: {k1?: number; b?: number; skipAbove?: number} = {}
): TextIndex {
  const {numbers, starts, in: postings, adds} = postingsOf(texts, k1, b);
  const common = skipAbove * texts.length;
  const scores = new Float64Array(texts.length);
  const touched = new Uint32Array(texts.length);
  let found = 0;

  function find(words: readonly string[]): Found {
    while (found > 0) scores[touched[--found]] = 0;
    for (const word of words) {
      const number = numbers.get(word);
      if (number === undefined) continue;
      const end = starts[number + 1];
      if (end - starts[number] > common) continue;
      for (let p = starts[number]; p < end; p++) {
        const text = postings[p];
        if (scores[text] === 0) touched[found++] = text;
        scores[text] += adds[p];
      }
    }
    return {texts: touched.subarray(0, found), scores};
  }

  return {
    find,
    search(query, add) {
      const {texts} = find([...new Set(wordsOf(query))]);
      for (const text of texts) add(text, scores[text]);
    }
  };
}

interface Postings {
  /** Word → its number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The texts that have word w, ascending, are `in[starts[w] … starts[w+1])`; beside them what it adds to their scores. */
  readonly starts: Uint32Array;
  readonly in: Uint32Array;
  readonly adds: Float64Array;
}

function postingsOf(texts: readonly string[], k1: number, b: number): Postings {
  const numbers = new Map<string, number>();
  const lengths = new Float64Array(texts.length);
  const [word, text, often]: [number[], number[], number[]] = [[], [], []]; // one row for each word of a text
  const rowOf: number[] = []; // word → its latest row
  for (const [t, all] of texts.entries())
    for (const one of wordsOf(all)) {
      lengths[t]++;
      const number = numbers.get(one) ?? numbers.size;
      numbers.set(one, number);
      if (text[rowOf[number]] === t) often[rowOf[number]]++;
      else {
        rowOf[number] = word.length;
        word.push(number);
        text.push(t);
        often.push(1);
      }
    }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  const rows = listsOf(numbers.size, word, Uint32Array.from(word.keys()));
  const adds = new Float64Array(word.length);
  for (let w = 0; w < numbers.size; w++) {
    const found = rows.starts[w + 1] - rows.starts[w];
    const rarity = Math.log(1 + (texts.length - found + 0.5) / (found + 0.5));
    for (let p = rows.starts[w]; p < rows.starts[w + 1]; p++) {
      const row = rows.targets[p];
      const long = 1 - b + (b * lengths[text[row]]) / mean;
      adds[p] = (rarity * often[row] * (k1 + 1)) / (often[row] + k1 * long);
    }
  }
  return {numbers, starts: rows.starts, in: rows.targets.map((row) => text[row]), adds};
}

/** Lower-case words of at least three letters or digits; endings of the plural are cut. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.map(withoutPlural);
}

const withoutPlural = (word: string): string =>
  word.length > 4 && word.endsWith("s") && !/[su]s$/u.test(word) ? word.slice(0, -1) : word;
