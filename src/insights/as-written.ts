const words = /\p{L}[\p{L}\p{N}+#-]*/gu;

/**
 * How people write words: `sql` as SQL, `linux` as Linux, where most titles with the word do. A capital at the beginning of
 * a title says nothing, unless others follow it.
 *
 * @param wanted lower case. @returns of those alone that are written otherwise, the usual form.
 */
export function asWritten(
  wanted: ReadonlySet<string>,
  titles: Iterable<string>
): Map<string, string> {
  const forms = new Map<string, Map<string, number>>();
  for (const title of new Set(titles))
    for (const {0: form, index} of title.matchAll(words)) {
      const word = form.toLowerCase();
      if (!wanted.has(word) || (index === 0 && form.slice(1) === word.slice(1))) continue;
      const known = forms.get(word) ?? new Map<string, number>();
      forms.set(word, known.set(form, (known.get(form) ?? 0) + 1));
    }
  return new Map(
    [...forms].flatMap(([word, known]) => {
      const [[usual]] = [...known].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1));
      return usual === word ? [] : [[word, usual]];
    })
  );
}
