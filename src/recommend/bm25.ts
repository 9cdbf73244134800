/** A search over short texts: `search` tells each text found once, with its score. */
export interface TextIndex {
  search(query: string, add: (text: number, score: number) => void): void;
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
  const postings = postingsOf(texts, k1, b);
  const scores = new Float64Array(texts.length);
  const touched = new Uint32Array(texts.length);

  return {
    search(query, add) {
      let found = 0;
      for (const word of new Set(wordsOf(query))) {
        const list = postings.get(word);
        if (!list || list.texts.length > skipAbove * texts.length) continue;
        for (let p = 0; p < list.texts.length; p++) {
          const text = list.texts[p];
          if (scores[text] === 0) touched[found++] = text;
          scores[text] += list.scores[p];
        }
      }
      for (let i = 0; i < found; i++) {
        add(touched[i], scores[touched[i]]);
        scores[touched[i]] = 0;
      }
    }
  };
}

interface Postings {
  /** Texts that have the word, ascending. */
  readonly texts: Uint32Array;
  /** What it adds to the score of each. */
  readonly scores: Float64Array;
}

function postingsOf(texts: readonly string[], k1: number, b: number): Map<string, Postings> {
  const times = new Map<string, Map<number, number>>(); // word → text → how often
  const lengths = new Float64Array(texts.length);
  for (const [text, words] of texts.entries())
    for (const word of wordsOf(words)) {
      lengths[text]++;
      const found = times.get(word) ?? new Map<number, number>();
      if (found.size === 0) times.set(word, found);
      found.set(text, (found.get(text) ?? 0) + 1);
    }
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  const scored = [...times].map(([word, found]): [string, Postings] => {
    const rarity = Math.log(1 + (texts.length - found.size + 0.5) / (found.size + 0.5));
    const score = ([text, often]: [number, number]) =>
      (rarity * often * (k1 + 1)) / (often + k1 * (1 - b + (b * lengths[text]) / mean));
    return [
      word,
      {texts: Uint32Array.from(found.keys()), scores: Float64Array.from([...found], score)}
    ];
  });
  return new Map(scored);
}

/** Lower-case words of at least three letters or digits; endings of the plural are cut. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.map((word) => (word.length > 4 ? word.replace(/(?<=[^su])s$/u, "") : word));
}
