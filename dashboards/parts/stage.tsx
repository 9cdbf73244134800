import {stageName} from "../views/stages.ts";

/** A stage in running text: a glyph and a word in `ink2`, without colour. */
export function Stage({stage}: {stage: string | null}) {
  if (!stage) return <span className="small">–</span>;
  return (
    <span className="stage">
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        {glyphs[stage] ?? glyphs.ended}
      </svg>
      {stageName(stage)}
    </span>
  );
}

const ring = <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.4" />;
const glyphs: Record<string, React.ReactNode> = {
  potential: (
    <circle
      cx="6"
      cy="6"
      r="5"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeDasharray="2 1.9"
    />
  ),
  coalescing: (
    <>
      {ring}
      <circle cx="6" cy="6" r="1.4" fill="currentColor" />
    </>
  ),
  maturing: (
    <>
      {ring}
      <circle cx="6" cy="6" r="3" fill="currentColor" />
    </>
  ),
  stewardship: <circle cx="6" cy="6" r="5.6" fill="currentColor" />,
  transformation: (
    <>
      {ring}
      <path d="M6 1a5 5 0 0 1 0 10z" fill="currentColor" />
    </>
  ),
  ended: (
    <>
      {ring}
      <path d="M2.5 9.5l7-7" stroke="currentColor" strokeWidth="1.4" />
    </>
  )
};
