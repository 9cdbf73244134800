/** At most so many of the items, in their order, evenly apart. */
export const evenly = <T>(items: readonly T[], most: number): readonly T[] =>
  items.length <= most
    ? items
    : Array.from({length: most}, (_, i) => items[Math.floor((i * items.length) / most)]);
