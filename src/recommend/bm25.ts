/** A search over short texts: `search` adds each text's score for a query. */
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
  const postings = new Map<string, {texts: number[]; times: number[]}>();
  const lengths = new Float64Array(texts.length);
  texts.forEach((text, number) => {
    for (const word of wordsOf(text)) {
      lengths[number]++;
      const list = postings.get(word) ?? {texts: [], times: []};
      if (list.texts.length === 0) postings.set(word, list);
      if (list.texts.at(-1) === number) list.times[list.times.length - 1]++;
      else {
        list.texts.push(number);
        list.times.push(1);
      }
    }
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  const scores = new Float64Array(texts.length);

  return {
    search(query, add) {
      const touched: number[] = [];
      for (const word of new Set(wordsOf(query))) {
        const list = postings.get(word);
        if (!list) continue;
        const found = list.texts.length;
        if (found > skipAbove * texts.length) continue;
        const rarity = Math.log(1 + (texts.length - found + 0.5) / (found + 0.5));
        for (let p = 0; p < found; p++) {
          const text = list.texts[p];
          const times = list.times[p];
          if (scores[text] === 0) touched.push(text);
          const crowd = k1 * (1 - b + (b * lengths[text]) / mean);
          scores[text] += (rarity * times * (k1 + 1)) / (times + crowd);
        }
      }
      for (const text of touched.sort((x, y) => x - y)) {
        add(text, scores[text]);
        scores[text] = 0;
      }
    }
  };
}

/** Lower-case words of at least three letters or digits; endings of the plural are cut. */
export function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.map((word) => (word.length > 4 ? word.replace(/(?<=[^su])s$/u, "") : word));
}
