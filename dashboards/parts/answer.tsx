import type {ReactNode} from "react";

/** The heading of a page: the answer to its question, and the title of the window. */
export function Answer({children, title}: {children: string; title?: string}) {
  return (
    <>
      <title>{`${title ?? children} · Coppice`}</title>
      <h1>{children}</h1>
    </>
  );
}

/** A section: its finding, one line below it, and what stands to its right. */
export function Section({
  id,
  title,
  sub,
  aside,
  children
}: {
  id?: string;
  title: string;
  sub?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="section" id={id}>
      <div className="section-head">
        <div>
          <h2>{title}</h2>
          {sub && <p className="small">{sub}</p>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}
