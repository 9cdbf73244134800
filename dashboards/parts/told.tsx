/** Sentences of a warning; the first, where it is short, is what the eye finds. */
export function Told({sentences}: {sentences: string}) {
  const [, first, rest] = /^(.{8,110}?[a-z0-9)%”][.?])\s+(?=[A-Z0-9“])(.+)$/s.exec(sentences) ?? [];
  return (
    <p className="told">
      {first ? (
        <>
          <strong>{first}</strong> {rest}
        </>
      ) : (
        sentences
      )}
    </p>
  );
}
