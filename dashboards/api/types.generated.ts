// Written by dashboards/api/generate.ts from the OpenAPI document. Do not edit.
export interface components {schemas: {}}
export interface paths {
"/workspaces": {get: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": ({
/** The first part of its addresses */ id: string;
/** What pages call it */ name: string;
/** A visitor may choose whom to look as */ lookAs: boolean;
/** Last day with data; null before the first refresh; YYYY-MM-DD, UTC */ dataTo: string | null
})[]}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/alarms": {get: {parameters: {query?: {limit?: number; cursor?: string; state?: "open" | "asked" | "snoozed" | "helped" | "withdrawn"}; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
items: ({
/** Community and alarm */ id: string;
alarm: "emerging" | "waning" | "no_steward" | "rests_on_few" | "unanswered" | "closed_circle";
/** “Slowing” */ label: string;
community: {
/** Community */ id: string;
/** Name */ name: string;
/** Named, or found in how people work */ origin: "declared" | "detected";
/** Stage */ stage: string | null;
/** People; null: under the minimum */ members: number | null;
steward: {
/** Pseudonym */ id: string;
/** Name, from the vault */ name: string
} | null
};
/** First raised; YYYY-MM-DD, UTC */ raisedOn: string;
/** Computed; YYYY-MM-DD, UTC */ madeOn: string;
/** 0–1; null where too little is known */ probability: number | null;
/** 80 % range, 0–1 */ low: number | null;
/** 80 % range, 0–1 */ high: number | null;
/** The chance is about the days ahead */ horizonDays: number;
/** Sentences a leader understands */ explained: string;
/** The simple rule that speaks, while there is no record */ rule: string | null;
/** Figures behind the sentences */ evidence: Record<string, unknown>;
chart: {
kind: "active" | "answer_days" | "first_posts" | "top_share" | "inside";
/** The line above the chart */ title: string;
/** Of `value` */ unit: string;
series: ({
/** Monday; YYYY-MM-DD, UTC */ windowStart: string;
/** Null: no data, or under the minimum */ value: number | null
})[];
usual: {
/** 10 % of own past weeks lie below */ low: number;
/** Median of own past weeks */ middle: number;
/** 10 % of own past weeks lie above */ high: number
} | null;
/** Since when it differs; YYYY-MM-DD, UTC */ changeOn: string | null;
/** “slower since 7 Sep” */ changeWords: string | null;
/** One a first post (first_posts only) */ marks: ({
/** First post; YYYY-MM-DD, UTC */ postedOn: string;
/** Somebody answered */ heard: boolean
})[]
} | null;
record: {
/** Right */ right: number;
/** Closed warnings of this kind here */ cases: number;
/** “right in 31 of 40 cases here”, or that there were too few */ words: string
} | null;
/** Further warnings of the same community: one row, several reasons */ also: ({
/** Alarm */ id: string;
alarm: "emerging" | "waning" | "no_steward" | "rests_on_few" | "unanswered" | "closed_circle";
/** Label */ label: string;
/** Sentences */ explained: string
})[];
state: "open" | "asked" | "snoozed" | "helped" | "withdrawn";
statement: {
/** purpose_met, resting, elsewhere, wrong, asked, snoozed, help */ what: string;
/** It holds until, or look again on; YYYY-MM-DD, UTC */ until: string | null;
/** “Resting until 1 Dec, says H. B.” */ words: string;
/** When; YYYY-MM-DD, UTC */ saidOn: string;
/** The decision; undo with POST /decisions/:id/undo */ decisionId: string
} | null;
/** What the filled button does */ act: "ask_steward" | "find_steward" | "reply" | "take_questions" | "look"
})[];
/** Items behind all pages */ total: number;
/** Cursor of the next page; null on the last */ next: string | null
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/alarms/{id}": {get: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
/** Community and alarm */ id: string;
alarm: "emerging" | "waning" | "no_steward" | "rests_on_few" | "unanswered" | "closed_circle";
/** “Slowing” */ label: string;
community: {
/** Community */ id: string;
/** Name */ name: string;
/** Named, or found in how people work */ origin: "declared" | "detected";
/** Stage */ stage: string | null;
/** People; null: under the minimum */ members: number | null;
steward: {
/** Pseudonym */ id: string;
/** Name, from the vault */ name: string
} | null
};
/** First raised; YYYY-MM-DD, UTC */ raisedOn: string;
/** Computed; YYYY-MM-DD, UTC */ madeOn: string;
/** 0–1; null where too little is known */ probability: number | null;
/** 80 % range, 0–1 */ low: number | null;
/** 80 % range, 0–1 */ high: number | null;
/** The chance is about the days ahead */ horizonDays: number;
/** Sentences a leader understands */ explained: string;
/** The simple rule that speaks, while there is no record */ rule: string | null;
/** Figures behind the sentences */ evidence: Record<string, unknown>;
chart: {
kind: "active" | "answer_days" | "first_posts" | "top_share" | "inside";
/** The line above the chart */ title: string;
/** Of `value` */ unit: string;
series: ({
/** Monday; YYYY-MM-DD, UTC */ windowStart: string;
/** Null: no data, or under the minimum */ value: number | null
})[];
usual: {
/** 10 % of own past weeks lie below */ low: number;
/** Median of own past weeks */ middle: number;
/** 10 % of own past weeks lie above */ high: number
} | null;
/** Since when it differs; YYYY-MM-DD, UTC */ changeOn: string | null;
/** “slower since 7 Sep” */ changeWords: string | null;
/** One a first post (first_posts only) */ marks: ({
/** First post; YYYY-MM-DD, UTC */ postedOn: string;
/** Somebody answered */ heard: boolean
})[]
} | null;
record: {
/** Right */ right: number;
/** Closed warnings of this kind here */ cases: number;
/** “right in 31 of 40 cases here”, or that there were too few */ words: string
} | null;
/** Further warnings of the same community: one row, several reasons */ also: ({
/** Alarm */ id: string;
alarm: "emerging" | "waning" | "no_steward" | "rests_on_few" | "unanswered" | "closed_circle";
/** Label */ label: string;
/** Sentences */ explained: string
})[];
state: "open" | "asked" | "snoozed" | "helped" | "withdrawn";
statement: {
/** purpose_met, resting, elsewhere, wrong, asked, snoozed, help */ what: string;
/** It holds until, or look again on; YYYY-MM-DD, UTC */ until: string | null;
/** “Resting until 1 Dec, says H. B.” */ words: string;
/** When; YYYY-MM-DD, UTC */ saidOn: string;
/** The decision; undo with POST /decisions/:id/undo */ decisionId: string
} | null;
/** What the filled button does */ act: "ask_steward" | "find_steward" | "reply" | "take_questions" | "look"
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/alarms/{id}/ask": {post: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody: {content: {"application/json": {
/** The note as sent or copied */ note: string;
lookAgainOn: string
}}};
responses: {200: {content: {"application/json": {
/** Undo with POST /decisions/:id/undo */ decisionId: string;
/** What the control shows from now on */ says: string;
/** When it takes full effect */ countsFrom: "now" | "next refresh"
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/alarms/{id}/snooze": {post: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody: {content: {"application/json": {
until: string
}}};
responses: {200: {content: {"application/json": {
/** Undo with POST /decisions/:id/undo */ decisionId: string;
/** What the control shows from now on */ says: string;
/** When it takes full effect */ countsFrom: "now" | "next refresh"
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/alarms/{id}/help": {post: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody: {content: {"application/json": {
what: string;
why?: string
}}};
responses: {200: {content: {"application/json": {
/** Undo with POST /decisions/:id/undo */ decisionId: string;
/** What the control shows from now on */ says: string;
/** When it takes full effect */ countsFrom: "now" | "next refresh"
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/communities/{id}/statements": {post: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody: {content: {"application/json": {
what: "purpose_met" | "resting" | "elsewhere" | "wrong" | "clear";
until?: string;
place?: string;
left?: string;
why?: string
}}};
responses: {200: {content: {"application/json": {
/** Undo with POST /decisions/:id/undo */ decisionId: string;
/** What the control shows from now on */ says: string;
/** When it takes full effect */ countsFrom: "now" | "next refresh"
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/communities/{id}/name": {post: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody: {content: {"application/json": {
name: string
}}};
responses: {200: {content: {"application/json": {
/** Undo with POST /decisions/:id/undo */ decisionId: string;
/** What the control shows from now on */ says: string;
/** When it takes full effect */ countsFrom: "now" | "next refresh"
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/communities/{id}/merge": {post: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody: {content: {"application/json": {
into: string
}}};
responses: {200: {content: {"application/json": {
/** Undo with POST /decisions/:id/undo */ decisionId: string;
/** What the control shows from now on */ says: string;
/** When it takes full effect */ countsFrom: "now" | "next refresh"
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/communities/{id}/confirm": {post: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody: {content: {"application/json": {
why?: string
}}};
responses: {200: {content: {"application/json": {
/** Undo with POST /decisions/:id/undo */ decisionId: string;
/** What the control shows from now on */ says: string;
/** When it takes full effect */ countsFrom: "now" | "next refresh"
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/communities/{id}/refuse": {post: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody: {content: {"application/json": {
why?: string
}}};
responses: {200: {content: {"application/json": {
/** Undo with POST /decisions/:id/undo */ decisionId: string;
/** What the control shows from now on */ says: string;
/** When it takes full effect */ countsFrom: "now" | "next refresh"
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/communities/{id}/let-find": {post: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
/** Undo with POST /decisions/:id/undo */ decisionId: string;
/** What the control shows from now on */ says: string;
/** When it takes full effect */ countsFrom: "now" | "next refresh"
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/communities/{id}/keep-private": {post: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
/** Undo with POST /decisions/:id/undo */ decisionId: string;
/** What the control shows from now on */ says: string;
/** When it takes full effect */ countsFrom: "now" | "next refresh"
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/communities/{id}/join": {post: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
/** Undo with POST /decisions/:id/undo */ decisionId: string;
/** What the control shows from now on */ says: string;
/** When it takes full effect */ countsFrom: "now" | "next refresh"
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/communities/{id}/leave": {post: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
/** Undo with POST /decisions/:id/undo */ decisionId: string;
/** What the control shows from now on */ says: string;
/** When it takes full effect */ countsFrom: "now" | "next refresh"
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/communities/{id}/members": {get: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
items: ({
person: {
/** Pseudonym */ id: string;
/** Name, from the vault */ name: string
};
/** Is its steward */ steward: boolean;
role: "core" | "active" | "peripheral" | "newcomer" | "observer" | "former" | null;
/** May be asked for help */ agreedToHelp: boolean
})[];
/** Null: under the minimum */ total: number | null;
/** Who sees names here, in words */ shownTo: string
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/communities/{id}/threads": {get: {parameters: {query?: {limit?: number; cursor?: string; open?: boolean}; path: {id: string}; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
items: ({
/** Thread */ id: string;
/** Community */ communityId: string | null;
/** As far as the text policy keeps titles */ title: string | null;
/** Opened; YYYY-MM-DD, UTC */ openedOn: string;
openedBy: {
/** Pseudonym */ id: string;
/** Name, from the vault */ name: string
} | null;
/** Messages */ messages: number;
/** People; null: under the minimum, for readers outside */ people: number | null;
/** A question */ isQuestion: boolean;
/** Somebody else answered */ answered: boolean;
/** Days without an answer */ waitsDays: number | null;
/** The first post of its author, unheard */ firstPost: boolean
})[];
/** Threads */ total: number;
/** Cursor */ next: string | null;
/** Questions without an answer */ open: number;
/** First posts nobody replied to, 90 days */ unheard: number
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/communities/{id}/circles": {get: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
circles: ({
/** Circle */ id: string;
/** Common words of its threads */ label: string;
/** Null: under the minimum */ people: number | null;
/** The reader is in it */ mine: boolean
})[];
links: ({
/** Circle */ a: string;
/** Circle */ b: string;
/** Conversations */ weight: number
})[]
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/communities/{id}/network": {get: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
of: "circles" | "people";
attributes: Record<string, unknown>;
options: {
/** undirected */ type: string;
/** No */ multi: boolean;
/** No */ allowSelfLoops: boolean
};
nodes: ({
/** Circle or person */ key: string;
attributes: {
/** Name */ label: string;
/** People, or 1 */ size: number;
/** Circle of a person */ circle: string | null;
/** The reader */ me: boolean
}
})[];
edges: ({
/** Edge */ key: string;
/** Node */ source: string;
/** Node */ target: string;
attributes: {
/** Decayed interactions */ weight: number
}
})[]
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/communities": {get: {parameters: {query?: {limit?: number; cursor?: string; needs?: boolean; origin?: "declared" | "detected"; state?: "living" | "resting" | "ended" | "elsewhere"; stage?: "potential" | "coalescing" | "maturing" | "stewardship" | "transformation" | "fulfilled" | "merged" | "split" | "faded"; growing?: boolean; search?: string; sort?: "needs" | "name" | "stage" | "active" | "members" | "pace" | "staying" | "answered"; order?: "asc" | "desc"}; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
items: ({
/** Community */ id: string;
/** Name */ name: string;
/** Named, or found in how people work */ origin: "declared" | "detected";
stage: "potential" | "coalescing" | "maturing" | "stewardship" | "transformation" | "fulfilled" | "merged" | "split" | "faded" | null;
state: "living" | "resting" | "ended" | "elsewhere";
/** Resting until; YYYY-MM-DD, UTC */ stateUntil: string | null;
/** “Resting until 1 Dec, says H. B.” */ stateWords: string | null;
/** Members; null: under the minimum group, or no data */ members: number | null;
/** People who wrote, answered or met, mean of the last four weeks; null: under the minimum group, or no data */ active: number | null;
/** Fewer active people than the minimum: counts are withheld */ underMinimum: boolean;
/** Active ÷ own usual, last four weeks */ pace: number | null;
/** “Usual”, “Under half”, “Up 82 %”, “Resting”, “Under 5” */ paceWords: string;
/** Share of those active 13 weeks ago who still are */ staying: number | null;
/** In 26 weeks; null: under the minimum group, or no data */ questionsAsked: number | null;
/** Of them, answered; null: under the minimum group, or no data */ questionsAnswered: number | null;
needs: ({
/** Kind */ alarm: string;
/** “Slowing” */ label: string
})[];
/** The last 26 windows, oldest first */ spark: (number | null)[];
usual: {
/** 10 % of own past weeks lie below */ low: number;
/** Median of own past weeks */ middle: number;
/** 10 % of own past weeks lie above */ high: number
} | null;
/** Steward */ stewardName: string | null;
/** Born in the last 13 weeks */ isNew: boolean;
covers: {
/** Declared community */ id: string;
/** Name */ name: string
} | null;
youAre: {
/** Takes part */ member: boolean;
/** Is its steward */ steward: boolean
}
})[];
/** Items behind all pages */ total: number;
/** Cursor of the next page; null on the last */ next: string | null
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/communities/{id}": {get: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
/** Community */ id: string;
/** Name */ name: string;
/** Named, or found in how people work */ origin: "declared" | "detected";
stage: "potential" | "coalescing" | "maturing" | "stewardship" | "transformation" | "fulfilled" | "merged" | "split" | "faded" | null;
state: "living" | "resting" | "ended" | "elsewhere";
/** Resting until; YYYY-MM-DD, UTC */ stateUntil: string | null;
/** “Resting until 1 Dec, says H. B.” */ stateWords: string | null;
/** Members; null: under the minimum group, or no data */ members: number | null;
/** People who wrote, answered or met, mean of the last four weeks; null: under the minimum group, or no data */ active: number | null;
/** Fewer active people than the minimum: counts are withheld */ underMinimum: boolean;
/** Active ÷ own usual, last four weeks */ pace: number | null;
/** “Usual”, “Under half”, “Up 82 %”, “Resting”, “Under 5” */ paceWords: string;
/** Share of those active 13 weeks ago who still are */ staying: number | null;
/** In 26 weeks; null: under the minimum group, or no data */ questionsAsked: number | null;
/** Of them, answered; null: under the minimum group, or no data */ questionsAnswered: number | null;
needs: ({
/** Kind */ alarm: string;
/** “Slowing” */ label: string
})[];
/** The last 26 windows, oldest first */ spark: (number | null)[];
usual: {
/** 10 % of own past weeks lie below */ low: number;
/** Median of own past weeks */ middle: number;
/** 10 % of own past weeks lie above */ high: number
} | null;
/** Steward */ stewardName: string | null;
/** Born in the last 13 weeks */ isNew: boolean;
covers: {
/** Declared community */ id: string;
/** Name */ name: string
} | null;
youAre: {
/** Takes part */ member: boolean;
/** Is its steward */ steward: boolean
};
/** Purpose */ purpose: string | null;
/** practice, interest, project … */ kind: string | null;
/** Founded; YYYY-MM-DD, UTC */ foundedOn: string | null;
/** Window of its first activity; YYYY-MM-DD, UTC */ bornOn: string | null;
/** Closed; YYYY-MM-DD, UTC */ closedOn: string | null;
/** What it left behind */ outcome: string | null;
steward: {
/** Pseudonym */ id: string;
/** Name, from the vault */ name: string
} | null;
topics: (string)[];
alarms: ({
/** Community and alarm */ id: string;
alarm: "emerging" | "waning" | "no_steward" | "rests_on_few" | "unanswered" | "closed_circle";
/** “Slowing” */ label: string;
community: {
/** Community */ id: string;
/** Name */ name: string;
/** Named, or found in how people work */ origin: "declared" | "detected";
/** Stage */ stage: string | null;
/** People; null: under the minimum */ members: number | null;
steward: {
/** Pseudonym */ id: string;
/** Name, from the vault */ name: string
} | null
};
/** First raised; YYYY-MM-DD, UTC */ raisedOn: string;
/** Computed; YYYY-MM-DD, UTC */ madeOn: string;
/** 0–1; null where too little is known */ probability: number | null;
/** 80 % range, 0–1 */ low: number | null;
/** 80 % range, 0–1 */ high: number | null;
/** The chance is about the days ahead */ horizonDays: number;
/** Sentences a leader understands */ explained: string;
/** The simple rule that speaks, while there is no record */ rule: string | null;
/** Figures behind the sentences */ evidence: Record<string, unknown>;
chart: {
kind: "active" | "answer_days" | "first_posts" | "top_share" | "inside";
/** The line above the chart */ title: string;
/** Of `value` */ unit: string;
series: ({
/** Monday; YYYY-MM-DD, UTC */ windowStart: string;
/** Null: no data, or under the minimum */ value: number | null
})[];
usual: {
/** 10 % of own past weeks lie below */ low: number;
/** Median of own past weeks */ middle: number;
/** 10 % of own past weeks lie above */ high: number
} | null;
/** Since when it differs; YYYY-MM-DD, UTC */ changeOn: string | null;
/** “slower since 7 Sep” */ changeWords: string | null;
/** One a first post (first_posts only) */ marks: ({
/** First post; YYYY-MM-DD, UTC */ postedOn: string;
/** Somebody answered */ heard: boolean
})[]
} | null;
record: {
/** Right */ right: number;
/** Closed warnings of this kind here */ cases: number;
/** “right in 31 of 40 cases here”, or that there were too few */ words: string
} | null;
/** Further warnings of the same community: one row, several reasons */ also: ({
/** Alarm */ id: string;
alarm: "emerging" | "waning" | "no_steward" | "rests_on_few" | "unanswered" | "closed_circle";
/** Label */ label: string;
/** Sentences */ explained: string
})[];
state: "open" | "asked" | "snoozed" | "helped" | "withdrawn";
statement: {
/** purpose_met, resting, elsewhere, wrong, asked, snoozed, help */ what: string;
/** It holds until, or look again on; YYYY-MM-DD, UTC */ until: string | null;
/** “Resting until 1 Dec, says H. B.” */ words: string;
/** When; YYYY-MM-DD, UTC */ saidOn: string;
/** The decision; undo with POST /decisions/:id/undo */ decisionId: string
} | null;
/** What the filled button does */ act: "ask_steward" | "find_steward" | "reply" | "take_questions" | "look"
})[];
signs: ({
/** Column of community_windows */ id: string;
/** “Answered within two days” */ name: string;
/** Now: mean of the last four windows */ value: number | null;
unit: "share" | "a week" | "hours";
usual: {
/** 10 % of own past weeks lie below */ low: number;
/** Median of own past weeks */ middle: number;
/** 10 % of own past weeks lie above */ high: number
} | null;
series: (number | null)[];
/** Now lies outside its usual */ outside: boolean;
/** “36 %, usual 88 %” */ words: string
})[];
/** One sentence on all signs */ readTogether: string;
roles: ({
role: "core" | "active" | "peripheral" | "newcomer" | "observer" | "former";
/** Null: withheld */ people: number | null;
/** under: “under 5”; withheld: so that nobody can work it out */ shown: "count" | "under" | "withheld";
/** The reader holds it */ you: boolean
})[];
objectives: ({
/** Objective */ id: string;
/** Title */ title: string;
state: "agreed" | "waits_for_steward" | "waits_for_strategist" | "proposed" | "refused";
/** Sentence */ evidence: string;
/** 0–1 */ alignment: number
})[];
overlaps: ({
/** Other community */ id: string;
/** Name */ name: string;
/** Named, or found in how people work */ origin: "declared" | "detected";
/** In both; null: under the minimum */ people: number | null;
/** Of the smaller one, 0–1 */ share: number;
/** “One community under two names?” */ words: string
})[];
forecasts: ({
outcome: "growth" | "retention" | "survival" | "activity";
/** Days ahead */ horizonDays: number;
/** Estimate */ estimate: number | null;
/** 80 % range */ low: number | null;
/** 80 % range */ high: number | null;
/** Else: not enough history yet */ enoughData: boolean
})[];
statement: {
/** purpose_met, resting, elsewhere, wrong, asked, snoozed, help */ what: string;
/** It holds until, or look again on; YYYY-MM-DD, UTC */ until: string | null;
/** “Resting until 1 Dec, says H. B.” */ words: string;
/** When; YYYY-MM-DD, UTC */ saidOn: string;
/** The decision; undo with POST /decisions/:id/undo */ decisionId: string
} | null;
agreement: {
/** Members who agreed that others may find it */ letFind: number;
/** Agreements needed */ needed: number;
/** A member keeps it private */ keptPrivate: boolean;
/** What the reader answered */ mine: string | null
} | null;
notSeen: (string)[];
aliasOf: {
/** The id asked for */ askedId: string;
/** Since; YYYY-MM-DD, UTC */ since: string
} | null
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/communities/{id}/windows": {get: {parameters: {query?: {from?: string}; path: {id: string}; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
windows: ({
/** Monday; YYYY-MM-DD, UTC */ windowStart: string;
/** People; null: under the minimum group, or no data */ members: number | null;
/** People; null: under the minimum group, or no data */ active: number | null;
/** People; null: under the minimum group, or no data */ newcomers: number | null;
/** People; null: under the minimum group, or no data */ leavers: number | null;
/** Interactions; null: under the minimum group, or no data */ interactions: number | null;
/** Threads; null: under the minimum group, or no data */ threads: number | null;
/** 0–1 */ answeredShare: number | null;
/** Hours */ medianAnswerHours: number | null;
/** Questions; null: under the minimum group, or no data */ questionsSolved: number | null;
/** Artifacts; null: under the minimum group, or no data */ artifactsReused: number | null;
/** Courses; null: under the minimum group, or no data */ coursesCompleted: number | null;
/** 0–1 */ reciprocity: number | null;
/** 0–1 */ crossUnitShare: number | null;
/** 0–1 */ crossPlaceShare: number | null;
/** 0–1 */ cohesion: number | null;
/** 0–1 */ coreShare: number | null;
/** 0–1 */ topShare: number | null;
stage: "potential" | "coalescing" | "maturing" | "stewardship" | "transformation" | "fulfilled" | "merged" | "split" | "faded" | null
})[];
usual: Record<string, {
/** 10 % of own past weeks lie below */ low: number;
/** Median of own past weeks */ middle: number;
/** 10 % of own past weeks lie above */ high: number
}>;
events: ({
/** Start of the window; YYYY-MM-DD, UTC */ happenedOn: string;
/** birth, growth, shrink, merge, split, dormancy, resurgence, death, steward */ event: string;
/** “Lineage circle splits off” */ words: string;
/** 0–1 */ confidence: number;
others: ({
/** Community */ id: string;
/** Name */ name: string
})[]
})[];
stages: ({
/** First window; YYYY-MM-DD, UTC */ from: string;
/** End of the last window; YYYY-MM-DD, UTC */ to: string;
stage: "potential" | "coalescing" | "maturing" | "stewardship" | "transformation" | "fulfilled" | "merged" | "split" | "faded"
})[]
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/courses": {get: {parameters: {query?: {limit?: number; cursor?: string; search?: string}; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
items: ({
/** Course */ id: string;
/** Title */ title: string;
/** Description */ description: string | null;
/** Provider */ provider: string | null;
/** Address */ url: string | null;
/** Language */ language: string | null;
/** Level */ level: string | null;
/** Duration */ hours: number | null;
skills: (string)[];
/** People who finished it; null: under the minimum */ finished: number | null;
/** The reader's own last status */ mine: string | null
})[];
/** Items behind all pages */ total: number;
/** Cursor of the next page; null on the last */ next: string | null
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/decisions": {get: {parameters: {query?: {limit?: number; cursor?: string; subject?: string; mine?: boolean}; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
items: ({
/** Decision */ id: string;
/** UTC */ madeAt: string;
who: {
/** Pseudonym */ id: string;
/** Name, from the vault */ name: string
} | null;
/** steward.resting, alarm.asked … */ what: string;
/** Community, alarm, objective or item */ subject: string;
/** In plain words */ words: string;
/** As given */ why: string | null;
/** Holds until, or look again on; YYYY-MM-DD, UTC */ until: string | null;
/** A later decision undid it */ undone: boolean;
/** By the reader */ mayUndo: boolean
})[];
/** Items behind all pages */ total: number;
/** Cursor of the next page; null on the last */ next: string | null
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/decisions/{id}/undo": {post: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
/** Undo with POST /decisions/:id/undo */ decisionId: string;
/** What the control shows from now on */ says: string;
/** When it takes full effect */ countsFrom: "now" | "next refresh"
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/doctor": {get: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
/** Every step ran and has what it needs */ healthy: boolean;
/** “Everything ran on Sunday night” */ headline: string;
steps: ({
/** Step */ id: string;
/** In plain words */ name: string;
/** Rows */ cameIn: number;
/** Rows */ cameOut: number;
setAside: ({
/** Reason */ reason: string;
/** Rows */ count: number
})[];
/** UTC */ lastRun: string | null;
/** Nothing to do */ ok: boolean;
/** What to do, a sentence */ todo: string | null;
/** To copy */ command: string | null;
/** Step it depends on */ waitsFor: string | null
})[];
sources: ({
/** Source */ source: string;
weeks: ({
/** Monday; YYYY-MM-DD, UTC */ windowStart: string;
/** Rows */ rows: number
})[]
})[]
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/evidence": {get: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
/** Closed warnings */ cases: number;
/** Of them right */ right: number;
warnings: ({
/** Alarm */ alarmId: string;
/** Community */ communityId: string;
/** Name */ communityName: string;
/** Kind */ alarm: string;
/** Label */ label: string;
/** Raised; YYYY-MM-DD, UTC */ raisedOn: string;
outcome: "right" | "wrong" | "decided" | "open"
})[];
acts: ({
/** asked, opened, joined, not for me */ act: string;
/** Times */ count: number
})[];
rules: ({
/** Kind */ alarm: string;
/** Label */ label: string;
/** The rule in words */ rule: string
})[]
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/for-you": {get: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
/** At most five, of every kind that has something to say */ items: ({
/** Kind and item */ id: string;
kind: "mentor" | "course" | "connection" | "community";
/** Person, course or community */ itemId: string;
/** Title of the item */ title: string;
/** One to three sentences */ why: string;
reasons: ({
/** What speaks: answered-alike, same-thread, popular-course … */ kind: string;
/** A finished sentence; *…* is the title of a thread or course */ text: string;
ids: (string)[];
/** How much of the score it carries */ weight: number
})[];
facts: (string)[];
act: {
kind: "ask" | "open" | "hello" | "join";
/** “Ask, with a draft” */ label: string;
/** Where the act leads */ url: string | null;
/** Three sentences to send or copy */ draft: string | null
};
state: "open" | "asked" | "opened" | "joined" | "hello";
/** “Asked on Monday. We will not suggest others for this until Friday” */ stateWords: string | null;
/** Decision behind the state */ decisionId: string | null;
/** New since the Monday before the data end */ isNew: boolean
})[];
/** Of them new since last Monday */ fresh: number;
/** Items the reader said no to */ declined: number;
off: ({
kind: "mentor" | "course" | "connection" | "community";
/** Which switch turns it off, and where */ words: string
})[];
groups: ({
/** Found community the reader is in, not yet agreed */ communityId: string;
/** Its words */ name: string;
/** People in it */ people: number;
/** “You and 8 others keep coming back to gateway firmware” */ words: string;
/** Who can see it, in words */ who: string;
/** What the reader answered */ mine: string | null
})[];
whereYouTakePart: ({
/** Community */ communityId: string;
/** Name */ name: string;
/** Named, or found in how people work */ origin: "declared" | "detected";
/** 16 windows, oldest first */ weeks: (number)[]
})[];
/** Of the 16 windows */ weekStarts: (string)[];
sinceMonday: ({
/** Sentence */ words: string;
/** Community */ communityId: string | null
})[];
preferences: {
/** yes, no; null: not asked */ mentors: string | null;
/** yes, no; null: not asked */ connections: string | null;
/** Paused until; YYYY-MM-DD, UTC */ pausedUntil: string | null;
/** Requests a month */ capacity: number | null
};
/** Nothing is suggested */ paused: boolean
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/recommendations/{itemId}/act": {post: {parameters: {query?: never; path: {itemId: string}; header?: never; cookie?: never};
requestBody: {content: {"application/json": {
kind: "mentor" | "course" | "connection" | "community";
act: "asked" | "opened" | "joined" | "hello" | "not_for_me" | "undo";
why?: string;
note?: string
}}};
responses: {200: {content: {"application/json": {
/** Undo with POST /decisions/:id/undo */ decisionId: string;
/** What the control shows from now on */ says: string;
/** When it takes full effect */ countsFrom: "now" | "next refresh"
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/links": {post: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody: {content: {"application/json": {
objectiveId: string;
communityId: string;
act: "accept" | "refuse" | "propose";
why?: string
}}};
responses: {200: {content: {"application/json": {
state: "agreed" | "waits_for_steward" | "waits_for_strategist" | "proposed" | "refused";
/** “Waits for H. B.”, “Agreed by both” */ words: string;
/** Decision */ decisionId: string
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/me": {get: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
person: {
/** Pseudonym */ id: string;
/** Name, from the vault */ name: string
} | null;
roles: ("learner" | "steward" | "leader" | "strategist" | "administrator")[];
/** May choose whom to look as */ lookAs: boolean;
/** Is looking as somebody now */ lookingAs: boolean;
/** A line that cannot be closed: personal pages are open without sign-on */ banner: string | null;
/** Last day with data; YYYY-MM-DD, UTC */ dataTo: string | null;
/** Windows with data so far */ weeks: number;
/** Windows needed to know what is usual */ usualWeeks: number;
/** Id of the snapshot behind every answer */ snapshot: string | null;
/** Smaller groups of people read “under 5” */ minimumGroup: number;
notSeen: (string)[];
/** What others see of a found community */ found: "outlined" | "members_first" | "shown";
/** What the workspace is called */ name: string
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/look-as": {post: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody: {content: {"application/json": {
personId: string | null;
role: "learner" | "steward" | "leader" | "strategist" | "administrator"
}}};
responses: {200: {content: {"application/json": {
ok: boolean
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}};
delete: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
ok: boolean
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/look-as/choices": {get: {parameters: {query?: {search?: string}; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
groups: ({
/** “A leader”, “A steward” … */ group: string;
role: "learner" | "steward" | "leader" | "strategist" | "administrator";
people: ({
/** Pseudonym */ id: string | null;
/** Name */ name: string;
/** Why they are listed */ why: string
})[]
})[]
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/metrics": {get: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
items: ({
/** Metric */ id: string;
/** What it answers */ question: string;
/** One row a */ grain: string;
/** Unit */ unit: string | null;
/** Read with care */ note: string | null;
/** The model */ sql: string
})[]
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/objectives": {get: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
items: ({
/** Objective */ id: string;
/** Title */ title: string;
/** Description */ description: string | null;
kind: "objective" | "process" | "project";
/** What is measured */ indicator: string | null;
/** At the start */ baseline: number | null;
/** Aim */ target: number | null;
/** Starts; YYYY-MM-DD, UTC */ startsOn: string | null;
/** Ends; YYYY-MM-DD, UTC */ endsOn: string | null;
keywords: (string)[];
/** living: an accepted link to a community that neither ended nor fades */ status: "living" | "proposed" | "nobody";
/** “Its community ended in March”, “proposed only”, “nobody” */ statusWords: string;
communities: ({
/** Community */ id: string;
/** Name */ name: string;
state: "agreed" | "waits_for_steward" | "waits_for_strategist" | "proposed" | "refused";
/** 0–1 */ alignment: number;
/** Neither ended nor fading */ living: boolean;
needs: ({
/** Kind */ alarm: string;
/** Label */ label: string
})[]
})[];
readings: ({
/** Day */ observedOn: string;
/** In the indicator's unit */ value: number
})[];
/** Written here since the last refresh: links come with the next one */ fresh: boolean
})[];
/** With a living community */ living: number;
/** With nobody */ nobody: number;
/** More would have one, if all that is proposed were accepted */ gained: number;
proposals: ({
/** Objective */ objectiveId: string;
/** Community */ communityId: string;
/** Title */ objectiveTitle: string;
/** Name */ communityName: string;
/** Evidence as sentences */ words: string;
/** “Good match”, with the record of such links here or that it is too short */ strength: string;
/** 0–1 */ alignment: number;
/** none: there is nobody on this side */ strategist: "accepted" | "refused" | "waits" | "none";
/** none: there is nobody on this side */ steward: "accepted" | "refused" | "waits" | "none";
state: "agreed" | "waits_for_steward" | "waits_for_strategist" | "proposed" | "refused";
needs: ({
/** Kind */ alarm: string;
/** Label */ label: string
})[]
})[];
/** Living communities, linked first */ communities: ({
/** Community */ id: string;
/** Name */ name: string;
/** Named, or found in how people work */ origin: "declared" | "detected";
/** Accepted links */ links: number;
/** Proposed links */ proposed: number;
needs: ({
/** Kind */ alarm: string;
/** Label */ label: string
})[]
})[];
communitiesWithout: ({
/** Community */ id: string;
/** Name */ name: string
})[];
topics: ({
/** Word */ topic: string;
/** At least the minimum group */ people: number
})[];
/** “From titles and tags only” */ textPolicy: string;
values: ({
/** Community */ communityId: string;
/** Name */ communityName: string;
cycle: "immediate" | "potential" | "applied" | "realised" | "reframing";
basis: "measured" | "reported" | "estimated";
/** Amount */ amount: number;
/** Unit */ unit: string;
/** Range */ low: number | null;
/** Range */ high: number | null;
/** Where it comes from */ source: string
})[]
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}};
post: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody: {content: {"application/json": {
items: ({
title: string;
description?: string | null;
kind?: "objective" | "process" | "project";
indicator?: string | null;
baseline?: number | null;
target?: number | null;
startsOn?: string | null;
endsOn?: string | null;
keywords?: (string)[]
})[]
}}};
responses: {200: {content: {"application/json": {
items: ({
/** Objective */ id: string;
/** Title */ title: string;
/** Decision */ decisionId: string
})[];
/** “Counts from the next refresh” */ says: string
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/objectives/preview": {post: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody: {content: {"application/json": {
text: string
}}};
responses: {200: {content: {"application/json": {
items: ({
title: string;
description?: string | null;
kind?: "objective" | "process" | "project";
indicator?: string | null;
baseline?: number | null;
target?: number | null;
startsOn?: string | null;
endsOn?: string | null;
keywords?: (string)[];
/** Line of the paste */ line: number
})[];
/** Empty: one objective a line */ columns: (string)[];
left: ({
/** Line */ line: number;
/** As pasted */ text: string;
/** Why it was left out */ why: string
})[]
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/objectives/{id}": {put: {parameters: {query?: never; path: {id: string}; header?: never; cookie?: never};
requestBody: {content: {"application/json": {
title?: string;
description?: string | null;
kind?: "objective" | "process" | "project";
indicator?: string | null;
baseline?: number | null;
target?: number | null;
startsOn?: string | null;
endsOn?: string | null;
keywords?: (string)[]
}}};
responses: {200: {content: {"application/json": {
/** Undo with POST /decisions/:id/undo */ decisionId: string;
/** What the control shows from now on */ says: string;
/** When it takes full effect */ countsFrom: "now" | "next refresh"
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/overview": {get: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
headline: {
/** Communities this reader may know of, ended ones not counted */ total: number;
/** Need somebody, not yet asked or snoozed */ needs: number;
/** Half as many again as usual, or more */ growing: number;
/** Born in the last 13 weeks */ fresh: number;
/** Rest by their own word */ resting: number;
/** Keep their usual pace */ usual: number;
/** Ended */ ended: number
};
/** At most `budget` */ needs: ({
/** Community and alarm */ id: string;
alarm: "emerging" | "waning" | "no_steward" | "rests_on_few" | "unanswered" | "closed_circle";
/** “Slowing” */ label: string;
community: {
/** Community */ id: string;
/** Name */ name: string;
/** Named, or found in how people work */ origin: "declared" | "detected";
/** Stage */ stage: string | null;
/** People; null: under the minimum */ members: number | null;
steward: {
/** Pseudonym */ id: string;
/** Name, from the vault */ name: string
} | null
};
/** First raised; YYYY-MM-DD, UTC */ raisedOn: string;
/** Computed; YYYY-MM-DD, UTC */ madeOn: string;
/** 0–1; null where too little is known */ probability: number | null;
/** 80 % range, 0–1 */ low: number | null;
/** 80 % range, 0–1 */ high: number | null;
/** The chance is about the days ahead */ horizonDays: number;
/** Sentences a leader understands */ explained: string;
/** The simple rule that speaks, while there is no record */ rule: string | null;
/** Figures behind the sentences */ evidence: Record<string, unknown>;
chart: {
kind: "active" | "answer_days" | "first_posts" | "top_share" | "inside";
/** The line above the chart */ title: string;
/** Of `value` */ unit: string;
series: ({
/** Monday; YYYY-MM-DD, UTC */ windowStart: string;
/** Null: no data, or under the minimum */ value: number | null
})[];
usual: {
/** 10 % of own past weeks lie below */ low: number;
/** Median of own past weeks */ middle: number;
/** 10 % of own past weeks lie above */ high: number
} | null;
/** Since when it differs; YYYY-MM-DD, UTC */ changeOn: string | null;
/** “slower since 7 Sep” */ changeWords: string | null;
/** One a first post (first_posts only) */ marks: ({
/** First post; YYYY-MM-DD, UTC */ postedOn: string;
/** Somebody answered */ heard: boolean
})[]
} | null;
record: {
/** Right */ right: number;
/** Closed warnings of this kind here */ cases: number;
/** “right in 31 of 40 cases here”, or that there were too few */ words: string
} | null;
/** Further warnings of the same community: one row, several reasons */ also: ({
/** Alarm */ id: string;
alarm: "emerging" | "waning" | "no_steward" | "rests_on_few" | "unanswered" | "closed_circle";
/** Label */ label: string;
/** Sentences */ explained: string
})[];
state: "open" | "asked" | "snoozed" | "helped" | "withdrawn";
statement: {
/** purpose_met, resting, elsewhere, wrong, asked, snoozed, help */ what: string;
/** It holds until, or look again on; YYYY-MM-DD, UTC */ until: string | null;
/** “Resting until 1 Dec, says H. B.” */ words: string;
/** When; YYYY-MM-DD, UTC */ saidOn: string;
/** The decision; undo with POST /decisions/:id/undo */ decisionId: string
} | null;
/** What the filled button does */ act: "ask_steward" | "find_steward" | "reply" | "take_questions" | "look"
})[];
/** How many the page names */ budget: number;
/** Can wait */ more: number;
strip: ({
/** Community */ id: string;
/** Name */ name: string;
/** Named, or found in how people work */ origin: "declared" | "detected";
/** Active ÷ own usual, last four weeks */ pace: number | null;
/** Warnings */ needs: number | null;
/** How the mark is drawn */ kind: "usual" | "need" | "found" | "resting"
})[];
/** Communities with fewer active people than the minimum */ notDrawn: number;
/** Named communities that are one by who takes part */ sameNames: ({
communities: ({
/** Community */ id: string;
/** Name */ name: string
})[];
/** Sentence */ words: string
})[];
outlines: ({
/** Found community */ id: string;
/** Rounded to fives */ people: number;
/** Units its people come from; null: too few to say */ units: number | null;
/** Places its people come from; null: too few to say */ places: number | null;
topics: (string)[];
/** Active people, last 13 weeks ÷ the 13 before */ growth: number | null;
/** “A group of about 10, in three units, keeps coming back to gateway firmware” */ words: string
})[]
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/me/preferences": {get: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
mentors: "yes" | "no" | null;
connections: "yes" | "no" | null;
interests: (string)[];
languages: (string)[];
capacity: number | null;
availability: string | null;
/** Never match me with; told to nobody */ vetoes: ({
/** Pseudonym */ id: string;
/** Name, from the vault */ name: string
})[];
pausedUntil: string | null;
/** “Holds from now; removed from others' pages already” */ holds: string
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}};
put: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody: {content: {"application/json": {
mentors?: "yes" | "no";
connections?: "yes" | "no";
interests?: (string)[];
languages?: (string)[];
capacity?: number;
availability?: string;
/** Pseudonyms */ vetoes?: (string)[];
pausedUntil?: string | null
}}};
responses: {200: {content: {"application/json": {
mentors: "yes" | "no" | null;
connections: "yes" | "no" | null;
interests: (string)[];
languages: (string)[];
capacity: number | null;
availability: string | null;
/** Never match me with; told to nobody */ vetoes: ({
/** Pseudonym */ id: string;
/** Name, from the vault */ name: string
})[];
pausedUntil: string | null;
/** “Holds from now; removed from others' pages already” */ holds: string
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/me/profile": {get: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
person: {
/** Pseudonym */ id: string;
/** Name, from the vault */ name: string
};
facts: ({
/** “Unit” */ name: string;
/** Value */ value: string;
/** Who can see it */ seenBy: string
})[];
known: ({
/** Where it came from */ source: string;
/** “Posts and replies” */ what: string;
/** Since; YYYY-MM-DD, UTC */ since: string | null;
/** Rows */ howMuch: number;
/** Who can see it */ seenBy: string
})[];
inferred: ({
/** Community or `ties` */ subject: string;
/** “Takes part in Meter Data: mostly” */ words: string;
/** Who can see it */ seenBy: string
})[];
communities: ({
/** Community */ id: string;
/** Name */ name: string;
/** Role now */ role: string | null;
/** 0–1 */ belonging: number | null;
/** On its roster */ declared: boolean;
/** Is its steward */ steward: boolean
})[];
courses: ({
/** Course */ id: string;
/** Title */ title: string;
/** completed … */ status: string;
/** When; YYYY-MM-DD, UTC */ happenedOn: string
})[];
ties: {
/** People with a tie now */ people: number | null;
/** Place in the network */ role: string | null;
/** Ties each */ coreNumber: number | null;
/** 0–1 */ crossUnitShare: number | null
}
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/me/outlook": {get: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
/** Chance of any interaction in the next 90 days, 0–1 */ active: number | null;
/** Computed; YYYY-MM-DD, UTC */ madeOn: string | null;
/** What it is, in a sentence */ words: string
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/people/{id}/recommendations": {get: {parameters: {query?: {kind?: "mentor" | "course" | "connection" | "community"; limit?: number}; path: {id: string}; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
items: ({
/** Kind and item; POST /recommendations/:itemId/act takes the item */ id: string;
kind: "mentor" | "course" | "connection" | "community";
/** From 1 */ rank: number;
/** Person, course or community */ itemId: string;
/** Name or title */ title: string;
/** Comparable within a kind */ score: number;
reasons: ({
/** What speaks: answered-alike, same-thread, popular-course … */ kind: string;
/** A finished sentence; *…* is the title of a thread or course */ text: string;
ids: (string)[];
/** How much of the score it carries */ weight: number
})[];
/** What made it */ model: string;
/** Computed; YYYY-MM-DD, UTC */ madeOn: string
})[];
/** Items before `limit` */ total: number
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/runs": {get: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
items: ({
/** Run */ id: string;
/** ingest, refresh */ what: string;
/** UTC */ startedAt: string;
/** UTC */ finishedAt: string | null;
state: "running" | "ok" | "failed";
/** What happened */ words: string;
/** Published snapshot */ snapshot: string | null
})[];
/** “reading, 40,000 of 210,000 rows, 2 minutes left” */ running: string | null
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}};
post: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {202: {content: {"application/json": {
/** “Refresh has started” */ says: string
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/search": {get: {parameters: {query: {q: string}; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
items: ({
kind: "community" | "course" | "objective" | "thread";
/** Id */ id: string;
/** Title */ title: string;
/** Where it belongs */ note: string | null;
/** Of a thread */ communityId: string | null
})[]
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}};
"/snapshots": {get: {parameters: {query?: never; path?: never; header?: never; cookie?: never};
requestBody?: never;
responses: {200: {content: {"application/json": {
items: ({
/** Snapshot */ id: string;
/** UTC */ madeOn: string | null;
/** Last day with data; YYYY-MM-DD, UTC */ dataTo: string | null;
/** Behind every answer now */ current: boolean;
/** Size */ bytes: number
})[]
}}}; "4XX": {content: {"application/json": {
type: string;
title: string;
status: number;
detail: string;
code: string
}}}}}}
}
