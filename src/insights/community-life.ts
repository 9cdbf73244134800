/**
 * One community's life as counted by the SQL models: what stage, alarms and forecasts read.
 * All series are [windows] of the history, oldest first; NaN = nothing to measure (or not yet there), 0 = silence.
 */
export interface CommunityLife {
  readonly id: string;
  readonly name: string;
  readonly origin: "declared" | "detected";
  /** As in the ledger; empty for a found one. */
  readonly kind: string;
  readonly foundedOn: string | null;
  readonly closedOn: string | null;
  readonly outcome: string;
  readonly series: Vitality;
  readonly early: EarlySigns;
  /** [windows] 1: silent, for all that tells of it was out. */
  readonly outages: Uint8Array;
  readonly steward: Steward;
  /** Where two in three of its people sit, so that it rests when they do; null: nowhere, or not known. */
  readonly place: string | null;
  /** Questions open for more than a week, of the last 26 weeks. */
  readonly questionsWaiting: number;
  /** First posts of the last 90 days, oldest first. */
  readonly firstPosts: readonly FirstPost[];
  /** What its people said about it, if it holds now. */
  readonly statement: Statement | null;
  /** It was told as born: no part of another, nor there before it was seen. */
  readonly born: boolean;
  /** Id of the declared community whose other reading it is, or null. */
  readonly covers: string | null;
}

/** Columns of community_windows, one array each. */
export interface Vitality {
  readonly members: Float64Array;
  readonly active: Float64Array;
  readonly newcomers: Float64Array;
  readonly leavers: Float64Array;
  readonly interactions: Float64Array;
  readonly threads: Float64Array;
  readonly answeredShare: Float64Array;
  readonly medianAnswerHours: Float64Array;
  readonly questionsSolved: Float64Array;
  readonly artifactsReused: Float64Array;
  readonly coursesCompleted: Float64Array;
  readonly reciprocity: Float64Array;
  readonly crossUnitShare: Float64Array;
  readonly crossPlaceShare: Float64Array;
  readonly cohesion: Float64Array;
  readonly coreShare: Float64Array;
  /** Share written by the five who write most. */
  readonly topShare: Float64Array;
}

/** Columns of `early_signs`, one array each: what changes before fewer people take part. */
export interface EarlySigns {
  readonly asked: Float64Array;
  /** Until an answer, half of them longer; a question without any waits a week. */
  readonly waitHours: Float64Array;
  readonly debuts: Float64Array;
  readonly debutsHeard: Float64Array;
  /** Mean over its people: ties that hold among those who hold as many. */
  readonly coreNumber: Float64Array;
}

export interface Steward {
  /** Pseudonym; null: nobody. */
  readonly id: string | null;
  /** Who was steward last and until when, where known. */
  readonly last: {readonly id: string; readonly until: string; readonly left: boolean} | null;
}

export interface FirstPost {
  readonly postedOn: string;
  /** Somebody else replied within a week. */
  readonly heard: boolean;
}

export interface Statement {
  readonly what: "purpose_met" | "resting" | "elsewhere" | "wrong";
  readonly saidOn: string;
  readonly until: string | null;
}
