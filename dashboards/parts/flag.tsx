/** The mark of a warning, or of something new, with its words. */
export function Flag({alarm, label}: {alarm: string; label: string}) {
  const fresh = alarm === "emerging" || alarm === "new";
  return (
    <span className={`flag ${fresh ? "fresh" : "need"}`}>
      <span aria-hidden="true">{fresh ? "●" : "▲"}</span> {label}
    </span>
  );
}
