import {say} from "../../words.ts";

/** What lines and marks mean. */
export function Legend() {
  return (
    <ul className="legend small">
      <li>
        <svg width="28" height="10" aria-hidden="true">
          <path d="M0 5h28" stroke="var(--ink2)" strokeWidth="4" strokeOpacity="0.55" />
        </svg>
        {say("legendAgreed")}
      </li>
      <li>
        <svg width="28" height="10" aria-hidden="true">
          <path d="M0 5h28" stroke="var(--fresh)" strokeWidth="2" strokeDasharray="4 4" />
        </svg>
        {say("legendProposed")}
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="5" fill="var(--ink2)" />
        </svg>
        {say("legendLiving")}
      </li>
      <li>
        <svg width="12" height="12" aria-hidden="true">
          <circle cx="6" cy="6" r="4.6" fill="none" stroke="var(--need)" strokeWidth="1.8" />
        </svg>
        {say("legendNeed")}
      </li>
    </ul>
  );
}
