// Written by npm run generate. Do not edit.
export interface paths {
    "/alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description Items a page */
                    limit?: number;
                    /** @description `next` of the page before */
                    cursor?: string;
                    state?: "open" | "asked" | "snoozed" | "helped" | "withdrawn";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description Community and alarm */
                                id: string;
                                /** @enum {string} */
                                alarm: "emerging" | "waning" | "no_steward" | "rests_on_few" | "unanswered" | "closed_circle";
                                /** @description “Slowing” */
                                label: string;
                                community: {
                                    /** @description Community */
                                    id: string;
                                    /** @description Name */
                                    name: string;
                                    /**
                                     * @description Named, or found in how people work
                                     * @enum {string}
                                     */
                                    origin: "declared" | "detected";
                                    /** @description Stage */
                                    stage: string | null;
                                    /** @description People; null: under the minimum */
                                    members: number | null;
                                    steward: {
                                        /** @description Pseudonym */
                                        id: string;
                                        /** @description Name, from the vault */
                                        name: string;
                                    } | null;
                                };
                                /** @description First raised; YYYY-MM-DD, UTC */
                                raisedOn: string;
                                /** @description Computed; YYYY-MM-DD, UTC */
                                madeOn: string;
                                /** @description 0–1; null where too little is known */
                                probability: number | null;
                                /** @description 80 % range, 0–1 */
                                low: number | null;
                                /** @description 80 % range, 0–1 */
                                high: number | null;
                                /** @description The chance is about the days ahead */
                                horizonDays: number;
                                /** @description Sentences a leader understands */
                                explained: string;
                                /** @description The simple rule that speaks, while there is no record */
                                rule: string | null;
                                /** @description Figures behind the sentences */
                                evidence: {
                                    [key: string]: unknown;
                                };
                                chart: {
                                    /** @enum {string} */
                                    kind: "active" | "answer_days" | "first_posts" | "top_share" | "inside";
                                    /** @description The line above the chart */
                                    title: string;
                                    /** @description Of `value` */
                                    unit: string;
                                    series: {
                                        /** @description Monday; YYYY-MM-DD, UTC */
                                        windowStart: string;
                                        /** @description Null: no data, or under the minimum */
                                        value: number | null;
                                        /** @description Fewer people were active than the minimum: how many is not told */
                                        under: boolean;
                                    }[];
                                    usual: {
                                        /** @description 10 % of own past weeks lie below */
                                        low: number;
                                        /** @description Median of own past weeks */
                                        middle: number;
                                        /** @description 10 % of own past weeks lie above */
                                        high: number;
                                    } | null;
                                    /** @description Since when it differs; YYYY-MM-DD, UTC */
                                    changeOn: string | null;
                                    /** @description “slower since 7 Sep” */
                                    changeWords: string | null;
                                    /** @description One a first post (first_posts only) */
                                    marks: {
                                        /** @description First post; YYYY-MM-DD, UTC */
                                        postedOn: string;
                                        /** @description Somebody answered */
                                        heard: boolean;
                                    }[];
                                } | null;
                                record: {
                                    /** @description Right */
                                    right: number;
                                    /** @description Closed warnings of this kind here */
                                    cases: number;
                                    /** @description “right in 31 of 40 cases here”, or that there were too few */
                                    words: string;
                                } | null;
                                /** @description Further warnings of the same community: one row, several reasons */
                                also: {
                                    /** @description Alarm */
                                    id: string;
                                    /** @enum {string} */
                                    alarm: "emerging" | "waning" | "no_steward" | "rests_on_few" | "unanswered" | "closed_circle";
                                    /** @description Label */
                                    label: string;
                                    /** @description Sentences that the first warning does not say; may be empty */
                                    explained: string;
                                }[];
                                /** @enum {string} */
                                state: "open" | "asked" | "snoozed" | "helped" | "withdrawn";
                                statement: {
                                    /** @description purpose_met, resting, elsewhere, wrong, asked, snoozed, help */
                                    what: string;
                                    /** @description It holds until, or look again on; YYYY-MM-DD, UTC */
                                    until: string | null;
                                    /** @description “Resting until 1 Dec, says H. B.” */
                                    words: string;
                                    /** @description When; YYYY-MM-DD, UTC */
                                    saidOn: string;
                                    /** @description The decision; undo with POST /decisions/:id/undo */
                                    decisionId: string;
                                } | null;
                                /**
                                 * @description What the filled button does
                                 * @enum {string}
                                 */
                                act: "ask_steward" | "find_steward" | "reply" | "take_questions" | "look" | "plan";
                            }[];
                            /** @description Items behind all pages */
                            total: number;
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alarms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Community and alarm */
                            id: string;
                            /** @enum {string} */
                            alarm: "emerging" | "waning" | "no_steward" | "rests_on_few" | "unanswered" | "closed_circle";
                            /** @description “Slowing” */
                            label: string;
                            community: {
                                /** @description Community */
                                id: string;
                                /** @description Name */
                                name: string;
                                /**
                                 * @description Named, or found in how people work
                                 * @enum {string}
                                 */
                                origin: "declared" | "detected";
                                /** @description Stage */
                                stage: string | null;
                                /** @description People; null: under the minimum */
                                members: number | null;
                                steward: {
                                    /** @description Pseudonym */
                                    id: string;
                                    /** @description Name, from the vault */
                                    name: string;
                                } | null;
                            };
                            /** @description First raised; YYYY-MM-DD, UTC */
                            raisedOn: string;
                            /** @description Computed; YYYY-MM-DD, UTC */
                            madeOn: string;
                            /** @description 0–1; null where too little is known */
                            probability: number | null;
                            /** @description 80 % range, 0–1 */
                            low: number | null;
                            /** @description 80 % range, 0–1 */
                            high: number | null;
                            /** @description The chance is about the days ahead */
                            horizonDays: number;
                            /** @description Sentences a leader understands */
                            explained: string;
                            /** @description The simple rule that speaks, while there is no record */
                            rule: string | null;
                            /** @description Figures behind the sentences */
                            evidence: {
                                [key: string]: unknown;
                            };
                            chart: {
                                /** @enum {string} */
                                kind: "active" | "answer_days" | "first_posts" | "top_share" | "inside";
                                /** @description The line above the chart */
                                title: string;
                                /** @description Of `value` */
                                unit: string;
                                series: {
                                    /** @description Monday; YYYY-MM-DD, UTC */
                                    windowStart: string;
                                    /** @description Null: no data, or under the minimum */
                                    value: number | null;
                                    /** @description Fewer people were active than the minimum: how many is not told */
                                    under: boolean;
                                }[];
                                usual: {
                                    /** @description 10 % of own past weeks lie below */
                                    low: number;
                                    /** @description Median of own past weeks */
                                    middle: number;
                                    /** @description 10 % of own past weeks lie above */
                                    high: number;
                                } | null;
                                /** @description Since when it differs; YYYY-MM-DD, UTC */
                                changeOn: string | null;
                                /** @description “slower since 7 Sep” */
                                changeWords: string | null;
                                /** @description One a first post (first_posts only) */
                                marks: {
                                    /** @description First post; YYYY-MM-DD, UTC */
                                    postedOn: string;
                                    /** @description Somebody answered */
                                    heard: boolean;
                                }[];
                            } | null;
                            record: {
                                /** @description Right */
                                right: number;
                                /** @description Closed warnings of this kind here */
                                cases: number;
                                /** @description “right in 31 of 40 cases here”, or that there were too few */
                                words: string;
                            } | null;
                            /** @description Further warnings of the same community: one row, several reasons */
                            also: {
                                /** @description Alarm */
                                id: string;
                                /** @enum {string} */
                                alarm: "emerging" | "waning" | "no_steward" | "rests_on_few" | "unanswered" | "closed_circle";
                                /** @description Label */
                                label: string;
                                /** @description Sentences that the first warning does not say; may be empty */
                                explained: string;
                            }[];
                            /** @enum {string} */
                            state: "open" | "asked" | "snoozed" | "helped" | "withdrawn";
                            statement: {
                                /** @description purpose_met, resting, elsewhere, wrong, asked, snoozed, help */
                                what: string;
                                /** @description It holds until, or look again on; YYYY-MM-DD, UTC */
                                until: string | null;
                                /** @description “Resting until 1 Dec, says H. B.” */
                                words: string;
                                /** @description When; YYYY-MM-DD, UTC */
                                saidOn: string;
                                /** @description The decision; undo with POST /decisions/:id/undo */
                                decisionId: string;
                            } | null;
                            /**
                             * @description What the filled button does
                             * @enum {string}
                             */
                            act: "ask_steward" | "find_steward" | "reply" | "take_questions" | "look" | "plan";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alarms/{id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The note as sent or copied */
                        note: string;
                        /** Format: date */
                        lookAgainOn: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alarms/{id}/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        what: string;
                        why?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/alarms/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        until: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description Items a page */
                    limit?: number;
                    /** @description `next` of the page before */
                    cursor?: string;
                    /** @description Only those that need somebody */
                    needs?: boolean;
                    /** @description Named, or found in how people work */
                    origin?: "declared" | "detected";
                    state?: "living" | "resting" | "ended" | "elsewhere";
                    stage?: "potential" | "coalescing" | "maturing" | "stewardship" | "transformation" | "fulfilled" | "merged" | "split" | "faded";
                    /** @description Only those half as active again as usual */
                    growing?: boolean;
                    search?: string;
                    /** @description Default: needs, then name */
                    sort?: "needs" | "name" | "stage" | "active" | "members" | "pace" | "staying" | "answered";
                    order?: "asc" | "desc";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description Community */
                                id: string;
                                /** @description Name */
                                name: string;
                                /**
                                 * @description Named, or found in how people work
                                 * @enum {string}
                                 */
                                origin: "declared" | "detected";
                                stage: ("potential" | "coalescing" | "maturing" | "stewardship" | "transformation" | "fulfilled" | "merged" | "split" | "faded") | null;
                                /** @enum {string} */
                                state: "living" | "resting" | "ended" | "elsewhere";
                                /** @description Resting until; YYYY-MM-DD, UTC */
                                stateUntil: string | null;
                                /** @description “Resting until 1 Dec, says H. B.” */
                                stateWords: string | null;
                                /** @description Members; null: under the minimum group, or no data */
                                members: number | null;
                                /** @description People who wrote, answered or met, mean of the last four weeks; null: under the minimum group, or no data */
                                active: number | null;
                                /** @description Fewer active people than the minimum: counts are withheld */
                                underMinimum: boolean;
                                /** @description Active ÷ own usual, last four weeks */
                                pace: number | null;
                                /** @description “Usual”, “Under half”, “Up 82 %”, “Resting”, “Under 5” */
                                paceWords: string;
                                /** @description Share of those active 13 weeks ago who still are */
                                staying: number | null;
                                /** @description In 26 weeks; null: under the minimum group, or no data */
                                questionsAsked: number | null;
                                /** @description Of them, answered; null: under the minimum group, or no data */
                                questionsAnswered: number | null;
                                needs: {
                                    /** @description Kind */
                                    alarm: string;
                                    /** @description “Slowing” */
                                    label: string;
                                }[];
                                /** @description The last 26 windows, oldest first */
                                spark: (number | null)[];
                                usual: {
                                    /** @description 10 % of own past weeks lie below */
                                    low: number;
                                    /** @description Median of own past weeks */
                                    middle: number;
                                    /** @description 10 % of own past weeks lie above */
                                    high: number;
                                } | null;
                                /** @description Steward */
                                stewardName: string | null;
                                /** @description Born in the last 13 weeks */
                                isNew: boolean;
                                covers: {
                                    /** @description Declared community */
                                    id: string;
                                    /** @description Name */
                                    name: string;
                                } | null;
                                youAre: {
                                    /** @description Takes part */
                                    member: boolean;
                                    /** @description Is its steward */
                                    steward: boolean;
                                };
                            }[];
                            /** @description Items behind all pages */
                            total: number;
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Community */
                            id: string;
                            /** @description Name */
                            name: string;
                            /**
                             * @description Named, or found in how people work
                             * @enum {string}
                             */
                            origin: "declared" | "detected";
                            stage: ("potential" | "coalescing" | "maturing" | "stewardship" | "transformation" | "fulfilled" | "merged" | "split" | "faded") | null;
                            /** @enum {string} */
                            state: "living" | "resting" | "ended" | "elsewhere";
                            /** @description Resting until; YYYY-MM-DD, UTC */
                            stateUntil: string | null;
                            /** @description “Resting until 1 Dec, says H. B.” */
                            stateWords: string | null;
                            /** @description Members; null: under the minimum group, or no data */
                            members: number | null;
                            /** @description People who wrote, answered or met, mean of the last four weeks; null: under the minimum group, or no data */
                            active: number | null;
                            /** @description Fewer active people than the minimum: counts are withheld */
                            underMinimum: boolean;
                            /** @description Active ÷ own usual, last four weeks */
                            pace: number | null;
                            /** @description “Usual”, “Under half”, “Up 82 %”, “Resting”, “Under 5” */
                            paceWords: string;
                            /** @description Share of those active 13 weeks ago who still are */
                            staying: number | null;
                            /** @description In 26 weeks; null: under the minimum group, or no data */
                            questionsAsked: number | null;
                            /** @description Of them, answered; null: under the minimum group, or no data */
                            questionsAnswered: number | null;
                            needs: {
                                /** @description Kind */
                                alarm: string;
                                /** @description “Slowing” */
                                label: string;
                            }[];
                            /** @description The last 26 windows, oldest first */
                            spark: (number | null)[];
                            usual: {
                                /** @description 10 % of own past weeks lie below */
                                low: number;
                                /** @description Median of own past weeks */
                                middle: number;
                                /** @description 10 % of own past weeks lie above */
                                high: number;
                            } | null;
                            /** @description Steward */
                            stewardName: string | null;
                            /** @description Born in the last 13 weeks */
                            isNew: boolean;
                            covers: {
                                /** @description Declared community */
                                id: string;
                                /** @description Name */
                                name: string;
                            } | null;
                            youAre: {
                                /** @description Takes part */
                                member: boolean;
                                /** @description Is its steward */
                                steward: boolean;
                            };
                            /** @description Purpose */
                            purpose: string | null;
                            /** @description practice, interest, project … */
                            kind: string | null;
                            /** @description Founded; YYYY-MM-DD, UTC */
                            foundedOn: string | null;
                            /** @description Window of its first activity; YYYY-MM-DD, UTC */
                            bornOn: string | null;
                            /** @description Closed; YYYY-MM-DD, UTC */
                            closedOn: string | null;
                            /** @description What it left behind */
                            outcome: string | null;
                            steward: {
                                /** @description Pseudonym */
                                id: string;
                                /** @description Name, from the vault */
                                name: string;
                            } | null;
                            topics: string[];
                            talk: {
                                /** @description Conversations begun */
                                threads: number;
                                /** @description Weeks with any talk */
                                weeks: number;
                            } | null;
                            alarms: {
                                /** @description Community and alarm */
                                id: string;
                                /** @enum {string} */
                                alarm: "emerging" | "waning" | "no_steward" | "rests_on_few" | "unanswered" | "closed_circle";
                                /** @description “Slowing” */
                                label: string;
                                community: {
                                    /** @description Community */
                                    id: string;
                                    /** @description Name */
                                    name: string;
                                    /**
                                     * @description Named, or found in how people work
                                     * @enum {string}
                                     */
                                    origin: "declared" | "detected";
                                    /** @description Stage */
                                    stage: string | null;
                                    /** @description People; null: under the minimum */
                                    members: number | null;
                                    steward: {
                                        /** @description Pseudonym */
                                        id: string;
                                        /** @description Name, from the vault */
                                        name: string;
                                    } | null;
                                };
                                /** @description First raised; YYYY-MM-DD, UTC */
                                raisedOn: string;
                                /** @description Computed; YYYY-MM-DD, UTC */
                                madeOn: string;
                                /** @description 0–1; null where too little is known */
                                probability: number | null;
                                /** @description 80 % range, 0–1 */
                                low: number | null;
                                /** @description 80 % range, 0–1 */
                                high: number | null;
                                /** @description The chance is about the days ahead */
                                horizonDays: number;
                                /** @description Sentences a leader understands */
                                explained: string;
                                /** @description The simple rule that speaks, while there is no record */
                                rule: string | null;
                                /** @description Figures behind the sentences */
                                evidence: {
                                    [key: string]: unknown;
                                };
                                chart: {
                                    /** @enum {string} */
                                    kind: "active" | "answer_days" | "first_posts" | "top_share" | "inside";
                                    /** @description The line above the chart */
                                    title: string;
                                    /** @description Of `value` */
                                    unit: string;
                                    series: {
                                        /** @description Monday; YYYY-MM-DD, UTC */
                                        windowStart: string;
                                        /** @description Null: no data, or under the minimum */
                                        value: number | null;
                                        /** @description Fewer people were active than the minimum: how many is not told */
                                        under: boolean;
                                    }[];
                                    usual: {
                                        /** @description 10 % of own past weeks lie below */
                                        low: number;
                                        /** @description Median of own past weeks */
                                        middle: number;
                                        /** @description 10 % of own past weeks lie above */
                                        high: number;
                                    } | null;
                                    /** @description Since when it differs; YYYY-MM-DD, UTC */
                                    changeOn: string | null;
                                    /** @description “slower since 7 Sep” */
                                    changeWords: string | null;
                                    /** @description One a first post (first_posts only) */
                                    marks: {
                                        /** @description First post; YYYY-MM-DD, UTC */
                                        postedOn: string;
                                        /** @description Somebody answered */
                                        heard: boolean;
                                    }[];
                                } | null;
                                record: {
                                    /** @description Right */
                                    right: number;
                                    /** @description Closed warnings of this kind here */
                                    cases: number;
                                    /** @description “right in 31 of 40 cases here”, or that there were too few */
                                    words: string;
                                } | null;
                                /** @description Further warnings of the same community: one row, several reasons */
                                also: {
                                    /** @description Alarm */
                                    id: string;
                                    /** @enum {string} */
                                    alarm: "emerging" | "waning" | "no_steward" | "rests_on_few" | "unanswered" | "closed_circle";
                                    /** @description Label */
                                    label: string;
                                    /** @description Sentences that the first warning does not say; may be empty */
                                    explained: string;
                                }[];
                                /** @enum {string} */
                                state: "open" | "asked" | "snoozed" | "helped" | "withdrawn";
                                statement: {
                                    /** @description purpose_met, resting, elsewhere, wrong, asked, snoozed, help */
                                    what: string;
                                    /** @description It holds until, or look again on; YYYY-MM-DD, UTC */
                                    until: string | null;
                                    /** @description “Resting until 1 Dec, says H. B.” */
                                    words: string;
                                    /** @description When; YYYY-MM-DD, UTC */
                                    saidOn: string;
                                    /** @description The decision; undo with POST /decisions/:id/undo */
                                    decisionId: string;
                                } | null;
                                /**
                                 * @description What the filled button does
                                 * @enum {string}
                                 */
                                act: "ask_steward" | "find_steward" | "reply" | "take_questions" | "look" | "plan";
                            }[];
                            why: {
                                /** @description Chance of waning that is normal for its size, 0–1 */
                                normal: number;
                                /** @description What adds or takes off most first; else last */
                                reasons: {
                                    /**
                                     * @description else: what adds too little for a bar, or rests on too few people for this reader
                                     * @enum {string}
                                     */
                                    of: "pace" | "trend" | "answers" | "newcomers" | "few" | "core" | "steward" | "borders" | "age" | "else";
                                    /** @description To the chance; takes off where negative */
                                    adds: number;
                                }[];
                                /** @description Normal and all reasons together, 0–1 */
                                chance: number;
                                /** @description 80 % range, 0–1 */
                                low: number;
                                /** @description 80 % range, 0–1 */
                                high: number;
                                ifUsual: {
                                    /** @enum {string} */
                                    of: "answers" | "newcomers" | "few" | "steward" | "borders";
                                    /** @description Then, 0–1 */
                                    chance: number;
                                } | null;
                                /** @description Monday of the week it was told in, where it has fallen since; YYYY-MM-DD, UTC */
                                toldOn: string | null;
                            } | null;
                            /** @description What to try while it is warned of, best first */
                            plays: {
                                /** @description To do */
                                what: string;
                                /** @description Where it is known from */
                                source: string;
                            }[];
                            signs: {
                                /** @description Column of community_windows */
                                id: string;
                                /** @description “Answered within two days” */
                                name: string;
                                /** @description Now: mean of the last four windows */
                                value: number | null;
                                /** @enum {string} */
                                unit: "share" | "a week" | "hours";
                                usual: {
                                    /** @description 10 % of own past weeks lie below */
                                    low: number;
                                    /** @description Median of own past weeks */
                                    middle: number;
                                    /** @description 10 % of own past weeks lie above */
                                    high: number;
                                } | null;
                                series: (number | null)[];
                                /** @description Now lies outside its usual */
                                outside: boolean;
                                /** @description “36 %, usual 88 %” */
                                words: string;
                            }[];
                            /** @description One sentence on all signs */
                            readTogether: string;
                            roles: {
                                /** @enum {string} */
                                role: "core" | "active" | "peripheral" | "newcomer" | "observer" | "former";
                                /** @description Null: withheld */
                                people: number | null;
                                /**
                                 * @description under: “under 5”; withheld: so that nobody can work it out
                                 * @enum {string}
                                 */
                                shown: "count" | "under" | "withheld";
                                /** @description The reader holds it */
                                you: boolean;
                            }[];
                            restsOn: {
                                /** @description People without whom much would fall apart: one or two */
                                holders: number;
                                /** @description The reader is one of them */
                                you: boolean;
                                /** @description Others of them, to the steward, who agreed */
                                named: {
                                    /** @description Pseudonym */
                                    id: string;
                                    /** @description Name, from the vault */
                                    name: string;
                                }[];
                                /** @description In touch with each other in the last 13 weeks, they too */
                                people: number;
                                /** @description Would no longer be in touch with the largest part of the rest */
                                cutOff: number;
                                /** @description Keep three ties or more among each other */
                                core: number;
                                /** @description Would still, without the holders and who follows them */
                                coreLeft: number;
                            } | null;
                            objectives: {
                                /** @description Objective */
                                id: string;
                                /** @description Title */
                                title: string;
                                /** @enum {string} */
                                state: "agreed" | "waits_for_steward" | "waits_for_strategist" | "proposed" | "refused";
                                /** @description Sentence */
                                evidence: string;
                                /** @description 0–1 */
                                alignment: number;
                            }[];
                            overlaps: {
                                /** @description Other community */
                                id: string;
                                /** @description Name */
                                name: string;
                                /**
                                 * @description Named, or found in how people work
                                 * @enum {string}
                                 */
                                origin: "declared" | "detected";
                                /** @description In both; null: under the minimum */
                                people: number | null;
                                /** @description Of the smaller one, 0–1 */
                                share: number;
                                /** @description “One community under two names?” */
                                words: string;
                            }[];
                            /** @description Of units and of places, with enough of its people on either side */
                            borders: string[];
                            forecasts: {
                                /** @enum {string} */
                                outcome: "growth" | "retention" | "survival" | "activity";
                                /** @description Days ahead */
                                horizonDays: number;
                                /** @description Estimate */
                                estimate: number | null;
                                /** @description 80 % range */
                                low: number | null;
                                /** @description 80 % range */
                                high: number | null;
                                /** @description Else: not enough history yet */
                                enoughData: boolean;
                            }[];
                            statement: {
                                /** @description purpose_met, resting, elsewhere, wrong, asked, snoozed, help */
                                what: string;
                                /** @description It holds until, or look again on; YYYY-MM-DD, UTC */
                                until: string | null;
                                /** @description “Resting until 1 Dec, says H. B.” */
                                words: string;
                                /** @description When; YYYY-MM-DD, UTC */
                                saidOn: string;
                                /** @description The decision; undo with POST /decisions/:id/undo */
                                decisionId: string;
                            } | null;
                            agreement: {
                                /** @description Members who agreed that others may find it */
                                letFind: number;
                                /** @description Agreements needed */
                                needed: number;
                                /** @description A member keeps it private */
                                keptPrivate: boolean;
                                /** @description What the reader answered */
                                mine: string | null;
                            } | null;
                            emergence: {
                                /** @description “Since August they have helped each other in 23 threads across three units.” */
                                words: string;
                                /** @description Who could bring it together, to those who may know */
                                convener: string | null;
                                /** @description Others may find it */
                                visible: boolean;
                                /** @description Help that was offered to its people, to them and to leaders */
                                offer: string | null;
                            } | null;
                            proof: {
                                /** @description Chance that it is an accident, at most; 0–1 */
                                chance: number;
                                /** @description Searches that began without a third of its people, drawn at random */
                                tries: number;
                                /** @description Of them, those that came to mostly the same people */
                                foundAgain: number;
                                /** @description “It would be found again in 9 of 10 tries.” */
                                words: string;
                            } | null;
                            notSeen: string[];
                            aliasOf: {
                                /** @description The id asked for */
                                askedId: string;
                                /** @description Since; YYYY-MM-DD, UTC */
                                since: string;
                            } | null;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}/circles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            circles: {
                                /** @description Circle */
                                id: string;
                                /** @description Common words of its threads, else what most in it share; null: neither */
                                label: string | null;
                                /** @description The reader is in it now */
                                mine: boolean;
                            }[];
                            /** @description Every fourth week of a year, oldest first; the last one is now */
                            steps: {
                                /** @description Monday; YYYY-MM-DD, UTC */
                                windowStart: string;
                                circles: {
                                    /** @description Circle */
                                    id: string;
                                    /** @description Null: withheld, so that nobody can work out a smaller count */
                                    people: number | null;
                                }[];
                                links: {
                                    /** @description Circle */
                                    a: string;
                                    /** @description Circle */
                                    b: string;
                                    /** @description Conversations */
                                    weight: number;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}/keep-private": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}/let-find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}/likely": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description In the order of names */
                            items: {
                                /** @description Pseudonym */
                                id: string;
                                /** @description Name, from the vault */
                                name: string;
                            }[];
                            /** @description An invitation to begin with */
                            draft: string;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                person: {
                                    /** @description Pseudonym */
                                    id: string;
                                    /** @description Name, from the vault */
                                    name: string;
                                };
                                /** @description Is its steward */
                                steward: boolean;
                                role: ("core" | "active" | "peripheral" | "newcomer" | "observer" | "former") | null;
                                /** @description May be asked for help */
                                agreedToHelp: boolean;
                            }[];
                            /** @description Null: under the minimum */
                            total: number | null;
                            /** @description Who sees names here, in words */
                            shownTo: string;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        into: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            of: "circles" | "people";
                            attributes: {
                                [key: string]: unknown;
                            };
                            options: {
                                /** @description undirected */
                                type: string;
                                /** @description No */
                                multi: boolean;
                                /** @description No */
                                allowSelfLoops: boolean;
                            };
                            nodes: {
                                /** @description Circle or person */
                                key: string;
                                attributes: {
                                    /** @description Name */
                                    label: string;
                                    /** @description People, or 1 */
                                    size: number;
                                    /** @description Circle of a person */
                                    circle: string | null;
                                    /** @description The reader */
                                    me: boolean;
                                };
                            }[];
                            edges: {
                                /** @description Edge */
                                key: string;
                                /** @description Node */
                                source: string;
                                /** @description Node */
                                target: string;
                                attributes: {
                                    /** @description Decayed interactions */
                                    weight: number;
                                };
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        note: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        why?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        what: "purpose_met" | "resting" | "elsewhere" | "wrong" | "clear";
                        /** Format: date */
                        until?: string;
                        place?: string;
                        left?: string;
                        why?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            about: string | null;
                            /** @description Of the one this is the story of: who is left of its beginning, and of a year ago, the oldest first; where no sum is under the minimum */
                            people: {
                                /** @description Monday of the week they were in it; YYYY-MM-DD, UTC */
                                since: string;
                                /** @description Were in it */
                                people: number;
                                /** @description Of them, are in it now */
                                still: number;
                                /** @description At least half of them: the same by people as by continuity */
                                same: boolean;
                                /** @description “Of the 12 who were in it in Nov 2025, nobody still is: …” */
                                words: string;
                            }[];
                            /** @description Oldest first */
                            lanes: {
                                /** @description Community */
                                id: string;
                                /** @description Name */
                                name: string;
                                /**
                                 * @description Named, or found in how people work
                                 * @enum {string}
                                 */
                                origin: "declared" | "detected";
                                /** @description It ended */
                                ended: boolean;
                                points: {
                                    /** @description Monday of the last of four weeks; YYYY-MM-DD, UTC */
                                    windowStart: string;
                                    /** @description Active a week, mean of the four; null: no data or under the minimum */
                                    people: number | null;
                                }[];
                                stages: {
                                    /** @description First window; YYYY-MM-DD, UTC */
                                    from: string;
                                    /** @description Last day; YYYY-MM-DD, UTC */
                                    to: string;
                                    /** @enum {string} */
                                    stage: "potential" | "coalescing" | "maturing" | "stewardship" | "transformation" | "fulfilled" | "merged" | "split" | "faded";
                                }[];
                                events: {
                                    /** @description Start of the window; YYYY-MM-DD, UTC */
                                    happenedOn: string;
                                    /** @description birth, growth, shrink, dormancy, resurgence, death */
                                    event: string;
                                    /** @description “falls silent” */
                                    words: string;
                                }[];
                            }[];
                            flows: {
                                /** @description By then they had come; YYYY-MM-DD, UTC */
                                happenedOn: string;
                                /**
                                 * @description A found one became part of the other; came out of it; the people of a named one worked as one with the other's; apart again; people moved within a season
                                 * @enum {string}
                                 */
                                flow: "merge" | "split" | "together" | "apart" | "move";
                                /** @description Lane */
                                from: string;
                                /** @description Lane */
                                to: string;
                                /** @description Null: under the minimum */
                                people: number | null;
                                /** @description Of the one that ended, the new one, the one they left; null: withheld */
                                ofPeople: number | null;
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description Items a page */
                    limit?: number;
                    /** @description `next` of the page before */
                    cursor?: string;
                    /** @description Only what waits for an answer */
                    open?: boolean;
                };
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description Thread */
                                id: string;
                                /** @description Community */
                                communityId: string | null;
                                /** @description As far as the text policy keeps titles */
                                title: string | null;
                                /** @description Opened; YYYY-MM-DD, UTC */
                                openedOn: string;
                                openedBy: {
                                    /** @description Pseudonym */
                                    id: string;
                                    /** @description Name, from the vault */
                                    name: string;
                                } | null;
                                /** @description Messages */
                                messages: number;
                                /** @description People; null: under the minimum, for readers outside */
                                people: number | null;
                                /** @description A question */
                                isQuestion: boolean;
                                /** @description Somebody else answered */
                                answered: boolean;
                                /** @description Days without an answer */
                                waitsDays: number | null;
                                /** @description The first post of its author, unheard */
                                firstPost: boolean;
                            }[];
                            /** @description Threads */
                            total: number;
                            /** @description Cursor */
                            next: string | null;
                            /** @description Questions without an answer */
                            open: number;
                            /** @description First posts nobody replied to, 90 days */
                            unheard: number;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/communities/{id}/windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    from?: string;
                };
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            windows: {
                                /** @description Monday; YYYY-MM-DD, UTC */
                                windowStart: string;
                                /** @description People; null: under the minimum group, or no data */
                                members: number | null;
                                /** @description People; null: under the minimum group, or no data */
                                active: number | null;
                                /** @description Fewer people were active than the minimum: how many is not told */
                                under: boolean;
                                /** @description People; null: under the minimum group, or no data */
                                newcomers: number | null;
                                /** @description People; null: under the minimum group, or no data */
                                leavers: number | null;
                                /** @description Interactions; null: under the minimum group, or no data */
                                interactions: number | null;
                                /** @description Threads; null: under the minimum group, or no data */
                                threads: number | null;
                                /** @description 0–1 */
                                answeredShare: number | null;
                                /** @description Hours */
                                medianAnswerHours: number | null;
                                /** @description Questions; null: under the minimum group, or no data */
                                questionsSolved: number | null;
                                /** @description Artifacts; null: under the minimum group, or no data */
                                artifactsReused: number | null;
                                /** @description Courses; null: under the minimum group, or no data */
                                coursesCompleted: number | null;
                                /** @description 0–1 */
                                reciprocity: number | null;
                                /** @description 0–1 */
                                crossUnitShare: number | null;
                                /** @description 0–1 */
                                crossPlaceShare: number | null;
                                /** @description 0–1 */
                                cohesion: number | null;
                                /** @description 0–1 */
                                coreShare: number | null;
                                /** @description 0–1 */
                                topShare: number | null;
                                stage: ("potential" | "coalescing" | "maturing" | "stewardship" | "transformation" | "fulfilled" | "merged" | "split" | "faded") | null;
                            }[];
                            usual: {
                                [key: string]: {
                                    /** @description 10 % of own past weeks lie below */
                                    low: number;
                                    /** @description Median of own past weeks */
                                    middle: number;
                                    /** @description 10 % of own past weeks lie above */
                                    high: number;
                                };
                            };
                            events: {
                                /** @description Start of the window; YYYY-MM-DD, UTC */
                                happenedOn: string;
                                /** @description birth, growth, shrink, merge, split, dormancy, resurgence, death, steward, slower, busier */
                                event: string;
                                /** @description “Lineage circle splits off” */
                                words: string;
                                /** @description 0–1 */
                                confidence: number;
                                others: {
                                    /** @description Community */
                                    id: string;
                                    /** @description Name */
                                    name: string;
                                }[];
                            }[];
                            stages: {
                                /** @description First window; YYYY-MM-DD, UTC */
                                from: string;
                                /** @description End of the last window; YYYY-MM-DD, UTC */
                                to: string;
                                /** @enum {string} */
                                stage: "potential" | "coalescing" | "maturing" | "stewardship" | "transformation" | "fulfilled" | "merged" | "split" | "faded";
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description Items a page */
                    limit?: number;
                    /** @description `next` of the page before */
                    cursor?: string;
                    search?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description Course */
                                id: string;
                                /** @description Title */
                                title: string;
                                /** @description Description */
                                description: string | null;
                                /** @description Provider */
                                provider: string | null;
                                /** @description Address */
                                url: string | null;
                                /** @description Language */
                                language: string | null;
                                /** @description Level */
                                level: string | null;
                                /** @description Duration */
                                hours: number | null;
                                skills: string[];
                                /** @description People who finished it; null: under the minimum */
                                finished: number | null;
                                /** @description The reader's own last status */
                                mine: string | null;
                            }[];
                            /** @description Items behind all pages */
                            total: number;
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    /** @description Items a page */
                    limit?: number;
                    /** @description `next` of the page before */
                    cursor?: string;
                    subject?: string;
                    /** @description Only the reader's own */
                    mine?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description Decision */
                                id: string;
                                /** @description UTC */
                                madeAt: string;
                                who: {
                                    /** @description Pseudonym */
                                    id: string;
                                    /** @description Name, from the vault */
                                    name: string;
                                } | null;
                                /** @description steward.resting, alarm.asked … */
                                what: string;
                                /** @description Community, alarm, objective or item */
                                subject: string;
                                community: {
                                    /** @description Community */
                                    id: string;
                                    /** @description Name */
                                    name: string;
                                } | null;
                                /** @description In plain words */
                                words: string;
                                /** @description As given */
                                why: string | null;
                                /** @description Holds until, or look again on; YYYY-MM-DD, UTC */
                                until: string | null;
                                /** @description A later decision undid it */
                                undone: boolean;
                                /** @description By the reader */
                                mayUndo: boolean;
                            }[];
                            /** @description Items behind all pages */
                            total: number;
                            /** @description Cursor of the next page; null on the last */
                            next: string | null;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/decisions/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/doctor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Every step ran and has what it needs */
                            healthy: boolean;
                            /** @description “Everything ran on Sunday night” */
                            headline: string;
                            steps: {
                                /** @description Step */
                                id: string;
                                /** @description In plain words */
                                name: string;
                                /** @description Rows */
                                cameIn: number;
                                /** @description Rows */
                                cameOut: number;
                                setAside: {
                                    /** @description Reason */
                                    reason: string;
                                    /** @description Rows */
                                    count: number;
                                }[];
                                /** @description UTC */
                                lastRun: string | null;
                                /** @description Nothing to do */
                                ok: boolean;
                                /** @description What to do, a sentence */
                                todo: string | null;
                                /** @description To copy */
                                command: string | null;
                                /** @description Step it depends on */
                                waitsFor: string | null;
                            }[];
                            sources: {
                                /** @description Source */
                                source: string;
                                weeks: {
                                    /** @description Monday; YYYY-MM-DD, UTC */
                                    windowStart: string;
                                    /** @description Rows */
                                    rows: number;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/doors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description Community */
                                id: string;
                                /** @description Name */
                                name: string;
                                /** @description What it is for */
                                purpose: string | null;
                                steward: {
                                    /** @description Pseudonym */
                                    id: string;
                                    /** @description Name, from the vault */
                                    name: string;
                                } | null;
                                /** @description The reader asked to join; YYYY-MM-DD, UTC */
                                askedOn: string | null;
                                answer: ("let_in" | "decline") | null;
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            waning: {
                                /** @description What had happened before was known when models last learned; YYYY-MM-DD, UTC */
                                learnedBy: string | null;
                                /** @description Judged, in fives */
                                communities: number;
                                /** @description Chances told whose 90 days are over, in fives */
                                cases: number;
                                /** @description Ours first; empty where too few fell to tell */
                                fared: {
                                    /** @description coppice, or a rule it is compared with */
                                    method: string;
                                    auroc: {
                                        /** @description 0–1 */
                                        value: number;
                                        /** @description Of 95 %, what was judged drawn again */
                                        low: number;
                                        /** @description Of 95 % */
                                        high: number;
                                    };
                                    averagePrecision: {
                                        /** @description 0–1 */
                                        value: number;
                                        /** @description Of 95 %, what was judged drawn again */
                                        low: number;
                                        /** @description Of 95 % */
                                        high: number;
                                    };
                                    shownRight: {
                                        /** @description 0–1 */
                                        value: number;
                                        /** @description Of 95 %, what was judged drawn again */
                                        low: number;
                                        /** @description Of 95 % */
                                        high: number;
                                    };
                                    /** @description Mean distance of what was said from what happened, 0–1 */
                                    calibrationError: number;
                                }[];
                                /** @description Tenths of the cases, by chance */
                                said: {
                                    /** @description Mean chance, 0–1 */
                                    said: number;
                                    /** @description Share that fell, 0–1 */
                                    happened: number;
                                    /** @description Cases */
                                    cases: number;
                                }[];
                            } | null;
                            courses: {
                                /** @description When it was graded; YYYY-MM-DD, UTC */
                                gradedOn: string;
                                /** @description Whose next courses were asked for, in fives */
                                people: number;
                                periods: string[];
                                ways: {
                                    /** @description coppice, popular … */
                                    name: string;
                                    ndcg: {
                                        /** @description 0–1 */
                                        value: number;
                                        /** @description Of 95 %, what was judged drawn again */
                                        low: number;
                                        /** @description Of 95 % */
                                        high: number;
                                    };
                                    recall: {
                                        /** @description 0–1 */
                                        value: number;
                                        /** @description Of 95 %, what was judged drawn again */
                                        low: number;
                                        /** @description Of 95 % */
                                        high: number;
                                    };
                                }[];
                            } | null;
                            policies: {
                                /** @description When they were compared; YYYY-MM-DD, UTC */
                                comparedOn: string;
                                /** @description Of the other way */
                                name: string;
                                /** @description Who opened a page, in fives */
                                people: number;
                                /** @description Pages, in fives */
                                pages: number;
                                own: {
                                    /** @description Taken up */
                                    taken: number;
                                    /** @description Refused */
                                    refused: number;
                                } | null;
                                other: {
                                    /** @description Taken up */
                                    taken: number;
                                    /** @description Refused */
                                    refused: number;
                                } | null;
                                more: {
                                    taken: {
                                        /** @description Items of a page more */
                                        value: number;
                                        /** @description Of 95 %, whenever one looks */
                                        low: number;
                                        /** @description Of 95 %, whenever one looks */
                                        high: number;
                                    };
                                    refused: {
                                        /** @description Items of a page more */
                                        value: number;
                                        /** @description Of 95 %, whenever one looks */
                                        low: number;
                                        /** @description Of 95 %, whenever one looks */
                                        high: number;
                                    };
                                } | null;
                                verdict: ("other is better" | "own is better" | "other is refused more" | "go on") | null;
                            } | null;
                            newcomers: {
                                /** @description Answered */
                                heard: number;
                                /** @description Not answered */
                                unheard: number;
                                /** @description Of the answered, who wrote again within 90 days, 0–1 */
                                heardShare: number;
                                /** @description Of the others, 0–1 */
                                unheardShare: number;
                                /** @description More often than others of the same community, −1 to 1 */
                                more: number;
                                /** @description Of 95 % */
                                low: number;
                                /** @description Of 95 % */
                                high: number;
                            } | null;
                            effects: {
                                /** @description Community */
                                communityId: string;
                                /** @description Name */
                                communityName: string;
                                /** @description Help was tried; YYYY-MM-DD, UTC */
                                helpedOn: string;
                                /** @description Active people a week after, less those before; all in whole people */
                                naive: number | null;
                                /** @description Of these, more than at moments alike where nobody helped */
                                estimate: number | null;
                                /** @description Of 95 % */
                                low: number | null;
                                /** @description Of 95 % */
                                high: number | null;
                                /** @description Moments it is compared with */
                                moments: number;
                                /** @description Communities these are of */
                                communities: number;
                                refused: ("too_few_weeks" | "too_few_alike" | "went_its_own_way") | null;
                                path: {
                                    /** @description From the help; 0 is the first after */
                                    week: number;
                                    /** @description Active people more */
                                    difference: number;
                                    /** @description Of 95 % */
                                    low: number;
                                    /** @description Of 95 % */
                                    high: number;
                                }[];
                            }[];
                            /** @description Closed warnings */
                            cases: number;
                            /** @description Of them right */
                            right: number;
                            warnings: {
                                /** @description Alarm */
                                alarmId: string;
                                /** @description Community */
                                communityId: string;
                                /** @description Name */
                                communityName: string;
                                /** @description Kind */
                                alarm: string;
                                /** @description Label */
                                label: string;
                                /** @description Raised; YYYY-MM-DD, UTC */
                                raisedOn: string;
                                /** @enum {string} */
                                outcome: "right" | "wrong" | "decided" | "open";
                            }[];
                            acts: {
                                /** @description asked, opened, joined, not for me */
                                act: string;
                                /** @description People */
                                count: number;
                            }[];
                            rules: {
                                /** @description Kind */
                                alarm: string;
                                /** @description Label */
                                label: string;
                                /** @description The rule in words */
                                rule: string;
                                record: {
                                    /** @description Right */
                                    right: number;
                                    /** @description Closed warnings */
                                    cases: number;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/for-you": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description At most five, of every kind that has something to say */
                            items: {
                                /** @description Kind and item */
                                id: string;
                                /** @enum {string} */
                                kind: "mentor" | "course" | "connection" | "community";
                                /** @description Person, course or community */
                                itemId: string;
                                /** @description Title of the item */
                                title: string;
                                /** @description One to three sentences */
                                why: string;
                                reasons: {
                                    /** @description What speaks: answered-alike, same-thread, popular-course … */
                                    kind: string;
                                    /** @description A finished sentence; *…* is the title of a thread or course */
                                    text: string;
                                    ids: string[];
                                    /** @description How much of the score it carries */
                                    weight: number;
                                }[];
                                facts: string[];
                                act: {
                                    /** @enum {string} */
                                    kind: "ask" | "open" | "hello" | "join" | "ask_in";
                                    /** @description “Ask, with a draft” */
                                    label: string;
                                    /** @description Where the act leads */
                                    url: string | null;
                                    /** @description Three sentences to send or copy */
                                    draft: string | null;
                                };
                                /** @enum {string} */
                                state: "open" | "asked" | "opened" | "joined" | "hello" | "asked_in" | "done";
                                /** @description “Asked on Monday. We will not suggest others for this until Friday” */
                                stateWords: string | null;
                                /** @description Decision behind the state */
                                decisionId: string | null;
                                /** @description Not on the reader's page in any week before this one */
                                isNew: boolean;
                            }[];
                            /** @description What else there is, a few of each kind */
                            more: {
                                /** @description Kind and item */
                                id: string;
                                /** @enum {string} */
                                kind: "mentor" | "course" | "connection" | "community";
                                /** @description Person, course or community */
                                itemId: string;
                                /** @description Title of the item */
                                title: string;
                                /** @description One to three sentences */
                                why: string;
                                reasons: {
                                    /** @description What speaks: answered-alike, same-thread, popular-course … */
                                    kind: string;
                                    /** @description A finished sentence; *…* is the title of a thread or course */
                                    text: string;
                                    ids: string[];
                                    /** @description How much of the score it carries */
                                    weight: number;
                                }[];
                                facts: string[];
                                act: {
                                    /** @enum {string} */
                                    kind: "ask" | "open" | "hello" | "join" | "ask_in";
                                    /** @description “Ask, with a draft” */
                                    label: string;
                                    /** @description Where the act leads */
                                    url: string | null;
                                    /** @description Three sentences to send or copy */
                                    draft: string | null;
                                };
                                /** @enum {string} */
                                state: "open" | "asked" | "opened" | "joined" | "hello" | "asked_in" | "done";
                                /** @description “Asked on Monday. We will not suggest others for this until Friday” */
                                stateWords: string | null;
                                /** @description Decision behind the state */
                                decisionId: string | null;
                                /** @description Not on the reader's page in any week before this one */
                                isNew: boolean;
                            }[];
                            /** @description What the reader took up a week ago or longer: was it worth it? */
                            followUps: {
                                /** @enum {string} */
                                kind: "mentor" | "course" | "connection" | "community";
                                /** @description Person or course */
                                itemId: string;
                                /** @description “You asked T. O. on 9 Nov” */
                                words: string;
                            }[];
                            /** @description Of them new since last Monday */
                            fresh: number;
                            /** @description Items the reader said no to */
                            declined: number;
                            off: {
                                /** @enum {string} */
                                kind: "mentor" | "course" | "connection" | "community";
                                /** @description Which switch turns it off, and where */
                                words: string;
                            }[];
                            groups: {
                                /** @description Found community the reader is in, not yet agreed */
                                communityId: string;
                                /** @description Its words */
                                name: string;
                                /** @description People in it */
                                people: number;
                                /** @description “You and 8 others keep coming back to gateway firmware” */
                                words: string;
                                /** @description That the reader could bring it together, or who could */
                                convener: string | null;
                                /** @description Help that was offered to its people */
                                offer: string | null;
                                /** @description Who can see it, in words */
                                who: string;
                                /** @description What the reader answered */
                                mine: string | null;
                            }[];
                            whereYouTakePart: {
                                /** @description Community */
                                communityId: string;
                                /** @description Name */
                                name: string;
                                /**
                                 * @description Named, or found in how people work
                                 * @enum {string}
                                 */
                                origin: "declared" | "detected";
                                /** @description 16 windows, oldest first */
                                weeks: number[];
                            }[];
                            /** @description Of the 16 windows */
                            weekStarts: string[];
                            sinceMonday: {
                                /** @description Sentence */
                                words: string;
                                /** @description Community */
                                communityId: string | null;
                            }[];
                            /** @description Communities that rest on one or two people */
                            restsOn: {
                                /** @description Community */
                                communityId: string;
                                /** @description Name */
                                name: string;
                                /** @description People it rests on */
                                holders: number;
                                /** @description The reader is one of them; else its steward */
                                you: boolean;
                            }[];
                            preferences: {
                                /** @description yes, no; null: not asked */
                                mentors: string | null;
                                /** @description yes, no; null: not asked */
                                connections: string | null;
                                /** @description Paused until; YYYY-MM-DD, UTC */
                                pausedUntil: string | null;
                                /** @description Requests a month */
                                capacity: number | null;
                            };
                            /** @description Nothing is suggested */
                            paused: boolean;
                            /** @description The reader asked not to be included */
                            leftOut: boolean;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/for-you/more": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ok: boolean;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/isolation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            parts: {
                                /** @enum {string} */
                                kind: "unit" | "place" | "workplace";
                                /** @description 1 is the coarsest; units divide again */
                                level: number;
                                /** @description Unit as a path, place, or kind of workplace */
                                name: string;
                                /** @description People who are here now */
                                people: number;
                                ties: {
                                    /** @description A quarter are tied to fewer people */
                                    low: number;
                                    /** @description Half are */
                                    middle: number;
                                    /** @description Three quarters are */
                                    high: number;
                                };
                                /** @description The middle half a year ago, of the same people; null: too few */
                                tiesBefore: number | null;
                                /** @description Ties that stay inside, 0–1; null: no ties */
                                insideShare: number | null;
                                /** @description What chance alone would keep inside, people having as many ties each */
                                chanceShare: number | null;
                                /** @description (outside − inside) ÷ all ties, −1 … 1 */
                                eiIndex: number | null;
                                /** @description Under a quarter of the ties outward that chance would give */
                                island: boolean;
                                /** @description Threads begun in half a year; null: withheld */
                                threads: number | null;
                                /** @description Of them, answered within two days; null: withheld */
                                answered: number | null;
                                /** @description Communities where people of an island meet others */
                                joinedBy: {
                                    /** @description Community */
                                    id: string;
                                    /** @description Name */
                                    name: string;
                                }[];
                            }[];
                            borders: {
                                /** @enum {string} */
                                kind: "unit" | "place" | "workplace";
                                /** @description As of parts */
                                level: number;
                                /** @description 1 nobody crosses it, 0 as chance would; null: nothing to cross */
                                assortativity: number | null;
                                /** @description Ties that stay inside, 0–1; null: no ties */
                                insideShare: number | null;
                                /** @description What chance alone would keep inside, people having as many ties each */
                                chanceShare: number | null;
                                /** @description Parts not told of */
                                withheld: number;
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        objectiveId: string;
                        communityId: string;
                        /** @enum {string} */
                        act: "accept" | "refuse" | "propose";
                        why?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            state: "agreed" | "waits_for_steward" | "waits_for_strategist" | "proposed" | "refused";
                            /** @description “Waits for H. B.”, “Agreed by both” */
                            words: string;
                            /** @description Decision */
                            decisionId: string;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/look-as": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Pseudonym; null: nobody in particular */
                        personId: string | null;
                        /** @enum {string} */
                        role: "learner" | "steward" | "leader" | "strategist" | "administrator";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ok: boolean;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ok: boolean;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/look-as/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    search?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            groups: {
                                /** @description “A leader”, “A steward” … */
                                group: string;
                                /** @enum {string} */
                                role: "learner" | "steward" | "leader" | "strategist" | "administrator";
                                people: {
                                    /** @description Pseudonym */
                                    id: string | null;
                                    /** @description Name */
                                    name: string;
                                    /** @description Why they are listed */
                                    why: string;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            person: {
                                /** @description Pseudonym */
                                id: string;
                                /** @description Name, from the vault */
                                name: string;
                            } | null;
                            roles: ("learner" | "steward" | "leader" | "strategist" | "administrator")[];
                            /** @description May choose whom to look as */
                            lookAs: boolean;
                            /** @description Is looking as somebody now */
                            lookingAs: boolean;
                            /** @description A line that cannot be closed: personal pages are open without sign-on */
                            banner: string | null;
                            /** @description Last day with data; YYYY-MM-DD, UTC */
                            dataTo: string | null;
                            /** @description Windows with data so far */
                            weeks: number;
                            /** @description Windows needed to know what is usual */
                            usualWeeks: number;
                            /** @description Id of the snapshot behind every answer */
                            snapshot: string | null;
                            /** @description Smaller groups of people read “under 5” */
                            minimumGroup: number;
                            notSeen: string[];
                            /**
                             * @description What others see of a found community
                             * @enum {string}
                             */
                            found: "outlined" | "members_first" | "shown";
                            /** @description What the workspace is called */
                            name: string;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/leave-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Chance of any interaction in the next 90 days, 0–1 */
                            active: number | null;
                            /** @description Computed; YYYY-MM-DD, UTC */
                            madeOn: string | null;
                            /** @description What it is, in a sentence */
                            words: string;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            mentors: ("yes" | "no") | null;
                            connections: ("yes" | "no") | null;
                            bridging: ("yes" | "no") | null;
                            interests: string[];
                            languages: string[];
                            capacity: number | null;
                            availability: string | null;
                            /** @description Never match me with; told to nobody */
                            vetoes: {
                                /** @description Pseudonym */
                                id: string;
                                /** @description Name, from the vault */
                                name: string;
                            }[];
                            /** @description People one is suggested, or takes part with */
                            mayVeto: {
                                /** @description Pseudonym */
                                id: string;
                                /** @description Name, from the vault */
                                name: string;
                            }[];
                            pausedUntil: string | null;
                            leftOut: {
                                /** @description Not included from this day; YYYY-MM-DD, UTC */
                                since: string;
                                /** @description To take it back */
                                decisionId: string;
                            } | null;
                            /** @description “Holds from now; removed from others' pages already” */
                            holds: string;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        mentors?: "yes" | "no";
                        /** @enum {string} */
                        connections?: "yes" | "no";
                        /** @enum {string} */
                        bridging?: "yes" | "no";
                        interests?: string[];
                        languages?: string[];
                        capacity?: number;
                        availability?: string;
                        /** @description Pseudonyms */
                        vetoes?: string[];
                        /** Format: date */
                        pausedUntil?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            mentors: ("yes" | "no") | null;
                            connections: ("yes" | "no") | null;
                            bridging: ("yes" | "no") | null;
                            interests: string[];
                            languages: string[];
                            capacity: number | null;
                            availability: string | null;
                            /** @description Never match me with; told to nobody */
                            vetoes: {
                                /** @description Pseudonym */
                                id: string;
                                /** @description Name, from the vault */
                                name: string;
                            }[];
                            /** @description People one is suggested, or takes part with */
                            mayVeto: {
                                /** @description Pseudonym */
                                id: string;
                                /** @description Name, from the vault */
                                name: string;
                            }[];
                            pausedUntil: string | null;
                            leftOut: {
                                /** @description Not included from this day; YYYY-MM-DD, UTC */
                                since: string;
                                /** @description To take it back */
                                decisionId: string;
                            } | null;
                            /** @description “Holds from now; removed from others' pages already” */
                            holds: string;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            person: {
                                /** @description Pseudonym */
                                id: string;
                                /** @description Name, from the vault */
                                name: string;
                            };
                            facts: {
                                /** @description “Unit” */
                                name: string;
                                /** @description Value */
                                value: string;
                                /** @description Who can see it */
                                seenBy: string;
                            }[];
                            known: {
                                /** @description Where it came from */
                                source: string;
                                /** @description “Posts and replies” */
                                what: string;
                                /** @description Since; YYYY-MM-DD, UTC */
                                since: string | null;
                                /** @description Rows */
                                howMuch: number;
                                /** @description Who can see it */
                                seenBy: string;
                            }[];
                            inferred: {
                                /** @description Community or `ties` */
                                subject: string;
                                /** @description “Takes part in Meter Data: mostly” */
                                words: string;
                                /** @description Who can see it */
                                seenBy: string;
                            }[];
                            communities: {
                                /** @description Community */
                                id: string;
                                /** @description Name */
                                name: string;
                                /** @description Role now */
                                role: string | null;
                                /** @description 0–1 */
                                belonging: number | null;
                                /** @description On its roster */
                                declared: boolean;
                                /** @description Is its steward */
                                steward: boolean;
                            }[];
                            courses: {
                                /** @description Course */
                                id: string;
                                /** @description Title */
                                title: string;
                                /** @description completed … */
                                status: string;
                                /** @description When; YYYY-MM-DD, UTC */
                                happenedOn: string;
                            }[];
                            ties: {
                                /** @description People with a tie now */
                                people: number | null;
                                /** @description Place in the network */
                                role: string | null;
                                /** @description Ties each */
                                coreNumber: number | null;
                                /** @description 0–1 */
                                crossUnitShare: number | null;
                            };
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description Metric */
                                id: string;
                                /** @description What it answers */
                                question: string;
                                /** @description One row a */
                                grain: string;
                                /** @description Unit */
                                unit: string | null;
                                /** @description Read with care */
                                note: string | null;
                                /** @description The model */
                                sql: string;
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/named": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            named: {
                                /** @description Community */
                                id: string;
                                /** @description Name */
                                name: string;
                            }[];
                            found: {
                                /** @description Community */
                                id: string;
                                /** @description Name */
                                name: string;
                                /** @description No named community accounts for it */
                                unnamed: boolean;
                            }[];
                            shared: {
                                /** @description Community */
                                named: string;
                                /** @description Community */
                                found: string;
                                /** @description In both, to the nearest five; smaller ones are left out */
                                people: number;
                            }[];
                            sayings: {
                                /**
                                 * @description A named one is really several; several named ones are one; a found one has no name; some lie in one wider group; it crosses a border
                                 * @enum {string}
                                 */
                                kind: "several" | "one" | "unnamed" | "together" | "border";
                                communities: {
                                    /** @description Community */
                                    id: string;
                                    /** @description Name */
                                    name: string;
                                }[];
                                /** @description Sentence */
                                words: string;
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objectives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description Objective */
                                id: string;
                                /** @description Title */
                                title: string;
                                /** @description Description */
                                description: string | null;
                                /** @enum {string} */
                                kind: "objective" | "process" | "project";
                                /** @description What is measured */
                                indicator: string | null;
                                /** @description At the start */
                                baseline: number | null;
                                /** @description Aim */
                                target: number | null;
                                /** @description Starts; YYYY-MM-DD, UTC */
                                startsOn: string | null;
                                /** @description Ends; YYYY-MM-DD, UTC */
                                endsOn: string | null;
                                keywords: string[];
                                /**
                                 * @description living: an accepted link to a community that neither ended nor fades
                                 * @enum {string}
                                 */
                                status: "living" | "proposed" | "nobody";
                                /** @description “Its community ended in March”, “proposed only”, “nobody” */
                                statusWords: string;
                                communities: {
                                    /** @description Community */
                                    id: string;
                                    /** @description Name */
                                    name: string;
                                    /** @enum {string} */
                                    state: "agreed" | "waits_for_steward" | "waits_for_strategist" | "proposed" | "refused";
                                    /** @description 0–1 */
                                    alignment: number;
                                    /** @description Neither ended nor fading */
                                    living: boolean;
                                    needs: {
                                        /** @description Kind */
                                        alarm: string;
                                        /** @description Label */
                                        label: string;
                                    }[];
                                }[];
                                readings: {
                                    /** @description Day */
                                    observedOn: string;
                                    /** @description In the indicator's unit */
                                    value: number;
                                }[];
                                /** @description Written here since the last refresh: links come with the next one */
                                fresh: boolean;
                            }[];
                            /** @description With a living community */
                            living: number;
                            /** @description With nobody */
                            nobody: number;
                            /** @description More would have one, if all that is proposed were accepted */
                            gained: number;
                            proposals: {
                                /** @description Objective */
                                objectiveId: string;
                                /** @description Community */
                                communityId: string;
                                /** @description Title */
                                objectiveTitle: string;
                                /** @description Name */
                                communityName: string;
                                /** @description Evidence as sentences */
                                words: string;
                                /** @description “Good match”, with how many links were accepted here or that it is too short */
                                strength: string;
                                /** @description 0–1 */
                                alignment: number;
                                /**
                                 * @description none: there is nobody on this side
                                 * @enum {string}
                                 */
                                strategist: "accepted" | "refused" | "waits" | "none";
                                /**
                                 * @description none: there is nobody on this side
                                 * @enum {string}
                                 */
                                steward: "accepted" | "refused" | "waits" | "none";
                                /** @enum {string} */
                                state: "agreed" | "waits_for_steward" | "waits_for_strategist" | "proposed" | "refused";
                                needs: {
                                    /** @description Kind */
                                    alarm: string;
                                    /** @description Label */
                                    label: string;
                                }[];
                            }[];
                            /** @description Living communities, linked first */
                            communities: {
                                /** @description Community */
                                id: string;
                                /** @description Name */
                                name: string;
                                /**
                                 * @description Named, or found in how people work
                                 * @enum {string}
                                 */
                                origin: "declared" | "detected";
                                /** @description Accepted links */
                                links: number;
                                /** @description Proposed links */
                                proposed: number;
                                needs: {
                                    /** @description Kind */
                                    alarm: string;
                                    /** @description Label */
                                    label: string;
                                }[];
                            }[];
                            communitiesWithout: {
                                /** @description Community */
                                id: string;
                                /** @description Name */
                                name: string;
                            }[];
                            topics: {
                                /** @description Word */
                                topic: string;
                                /** @description At least the minimum group */
                                people: number;
                            }[];
                            /** @description “From titles and tags only” */
                            textPolicy: string;
                            values: {
                                /** @description Community */
                                communityId: string;
                                /** @description Name */
                                communityName: string;
                                /** @enum {string} */
                                cycle: "immediate" | "potential" | "applied" | "realised" | "reframing";
                                /** @enum {string} */
                                basis: "measured" | "reported" | "estimated";
                                /** @description Amount */
                                amount: number;
                                /** @description Unit */
                                unit: string;
                                /** @description Range */
                                low: number | null;
                                /** @description Range */
                                high: number | null;
                                /** @description Where it comes from */
                                source: string;
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        items: {
                            title: string;
                            description?: string | null;
                            /** @enum {string} */
                            kind?: "objective" | "process" | "project";
                            indicator?: string | null;
                            baseline?: number | null;
                            target?: number | null;
                            /** Format: date */
                            startsOn?: string | null;
                            /** Format: date */
                            endsOn?: string | null;
                            keywords?: string[];
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description Objective */
                                id: string;
                                /** @description Title */
                                title: string;
                                /** @description Decision */
                                decisionId: string;
                            }[];
                            /** @description “Counts from the next refresh” */
                            says: string;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objectives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title?: string;
                        description?: string | null;
                        /** @enum {string} */
                        kind?: "objective" | "process" | "project";
                        indicator?: string | null;
                        baseline?: number | null;
                        target?: number | null;
                        /** Format: date */
                        startsOn?: string | null;
                        /** Format: date */
                        endsOn?: string | null;
                        keywords?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/objectives/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                title: string;
                                description?: string | null;
                                /** @enum {string} */
                                kind?: "objective" | "process" | "project";
                                indicator?: string | null;
                                baseline?: number | null;
                                target?: number | null;
                                /** Format: date */
                                startsOn?: string | null;
                                /** Format: date */
                                endsOn?: string | null;
                                keywords?: string[];
                                /** @description Line of the paste */
                                line: number;
                            }[];
                            /** @description Empty: one objective a line */
                            columns: string[];
                            left: {
                                /** @description Line */
                                line: number;
                                /** @description As pasted */
                                text: string;
                                /** @description Why it was left out */
                                why: string;
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            headline: {
                                /** @description Communities this reader may know of, ended ones not counted */
                                total: number;
                                /** @description Need somebody, not yet asked or snoozed */
                                needs: number;
                                /** @description Half as many again as usual, or more */
                                growing: number;
                                /** @description Born in the last 13 weeks */
                                fresh: number;
                                /** @description Rest by their own word */
                                resting: number;
                                /** @description Keep their usual pace */
                                usual: number;
                                /** @description Ended */
                                ended: number;
                            };
                            /** @description At most `budget` */
                            needs: {
                                /** @description Community and alarm */
                                id: string;
                                /** @enum {string} */
                                alarm: "emerging" | "waning" | "no_steward" | "rests_on_few" | "unanswered" | "closed_circle";
                                /** @description “Slowing” */
                                label: string;
                                community: {
                                    /** @description Community */
                                    id: string;
                                    /** @description Name */
                                    name: string;
                                    /**
                                     * @description Named, or found in how people work
                                     * @enum {string}
                                     */
                                    origin: "declared" | "detected";
                                    /** @description Stage */
                                    stage: string | null;
                                    /** @description People; null: under the minimum */
                                    members: number | null;
                                    steward: {
                                        /** @description Pseudonym */
                                        id: string;
                                        /** @description Name, from the vault */
                                        name: string;
                                    } | null;
                                };
                                /** @description First raised; YYYY-MM-DD, UTC */
                                raisedOn: string;
                                /** @description Computed; YYYY-MM-DD, UTC */
                                madeOn: string;
                                /** @description 0–1; null where too little is known */
                                probability: number | null;
                                /** @description 80 % range, 0–1 */
                                low: number | null;
                                /** @description 80 % range, 0–1 */
                                high: number | null;
                                /** @description The chance is about the days ahead */
                                horizonDays: number;
                                /** @description Sentences a leader understands */
                                explained: string;
                                /** @description The simple rule that speaks, while there is no record */
                                rule: string | null;
                                /** @description Figures behind the sentences */
                                evidence: {
                                    [key: string]: unknown;
                                };
                                chart: {
                                    /** @enum {string} */
                                    kind: "active" | "answer_days" | "first_posts" | "top_share" | "inside";
                                    /** @description The line above the chart */
                                    title: string;
                                    /** @description Of `value` */
                                    unit: string;
                                    series: {
                                        /** @description Monday; YYYY-MM-DD, UTC */
                                        windowStart: string;
                                        /** @description Null: no data, or under the minimum */
                                        value: number | null;
                                        /** @description Fewer people were active than the minimum: how many is not told */
                                        under: boolean;
                                    }[];
                                    usual: {
                                        /** @description 10 % of own past weeks lie below */
                                        low: number;
                                        /** @description Median of own past weeks */
                                        middle: number;
                                        /** @description 10 % of own past weeks lie above */
                                        high: number;
                                    } | null;
                                    /** @description Since when it differs; YYYY-MM-DD, UTC */
                                    changeOn: string | null;
                                    /** @description “slower since 7 Sep” */
                                    changeWords: string | null;
                                    /** @description One a first post (first_posts only) */
                                    marks: {
                                        /** @description First post; YYYY-MM-DD, UTC */
                                        postedOn: string;
                                        /** @description Somebody answered */
                                        heard: boolean;
                                    }[];
                                } | null;
                                record: {
                                    /** @description Right */
                                    right: number;
                                    /** @description Closed warnings of this kind here */
                                    cases: number;
                                    /** @description “right in 31 of 40 cases here”, or that there were too few */
                                    words: string;
                                } | null;
                                /** @description Further warnings of the same community: one row, several reasons */
                                also: {
                                    /** @description Alarm */
                                    id: string;
                                    /** @enum {string} */
                                    alarm: "emerging" | "waning" | "no_steward" | "rests_on_few" | "unanswered" | "closed_circle";
                                    /** @description Label */
                                    label: string;
                                    /** @description Sentences that the first warning does not say; may be empty */
                                    explained: string;
                                }[];
                                /** @enum {string} */
                                state: "open" | "asked" | "snoozed" | "helped" | "withdrawn";
                                statement: {
                                    /** @description purpose_met, resting, elsewhere, wrong, asked, snoozed, help */
                                    what: string;
                                    /** @description It holds until, or look again on; YYYY-MM-DD, UTC */
                                    until: string | null;
                                    /** @description “Resting until 1 Dec, says H. B.” */
                                    words: string;
                                    /** @description When; YYYY-MM-DD, UTC */
                                    saidOn: string;
                                    /** @description The decision; undo with POST /decisions/:id/undo */
                                    decisionId: string;
                                } | null;
                                /**
                                 * @description What the filled button does
                                 * @enum {string}
                                 */
                                act: "ask_steward" | "find_steward" | "reply" | "take_questions" | "look" | "plan";
                            }[];
                            /** @description How many the page names */
                            budget: number;
                            /** @description Can wait */
                            more: number;
                            /** @description The first few of those, the most urgent first */
                            waiting: {
                                /** @description Community */
                                id: string;
                                /** @description Name */
                                name: string;
                            }[];
                            strip: {
                                /** @description Community */
                                id: string;
                                /** @description Name */
                                name: string;
                                /**
                                 * @description Named, or found in how people work
                                 * @enum {string}
                                 */
                                origin: "declared" | "detected";
                                /** @description Active ÷ own usual, last four weeks */
                                pace: number | null;
                                /** @description Warnings */
                                needs: number | null;
                                /**
                                 * @description How the mark is drawn
                                 * @enum {string}
                                 */
                                kind: "usual" | "need" | "found" | "resting";
                            }[];
                            /** @description Communities with fewer active people than the minimum */
                            notDrawn: number;
                            misnamed: {
                                /**
                                 * @description A named one is really several; several named ones are one; a found one has no name; some lie in one wider group; it crosses a border
                                 * @enum {string}
                                 */
                                kind: "several" | "one" | "unnamed" | "together" | "border";
                                communities: {
                                    /** @description Community */
                                    id: string;
                                    /** @description Name */
                                    name: string;
                                }[];
                                /** @description Sentence */
                                words: string;
                            }[];
                            /** @description New groups that keep together and that nobody named; not counted among the needs */
                            emerging: {
                                alarm: {
                                    /** @description Community and alarm */
                                    id: string;
                                    /** @enum {string} */
                                    alarm: "emerging" | "waning" | "no_steward" | "rests_on_few" | "unanswered" | "closed_circle";
                                    /** @description “Slowing” */
                                    label: string;
                                    community: {
                                        /** @description Community */
                                        id: string;
                                        /** @description Name */
                                        name: string;
                                        /**
                                         * @description Named, or found in how people work
                                         * @enum {string}
                                         */
                                        origin: "declared" | "detected";
                                        /** @description Stage */
                                        stage: string | null;
                                        /** @description People; null: under the minimum */
                                        members: number | null;
                                        steward: {
                                            /** @description Pseudonym */
                                            id: string;
                                            /** @description Name, from the vault */
                                            name: string;
                                        } | null;
                                    };
                                    /** @description First raised; YYYY-MM-DD, UTC */
                                    raisedOn: string;
                                    /** @description Computed; YYYY-MM-DD, UTC */
                                    madeOn: string;
                                    /** @description 0–1; null where too little is known */
                                    probability: number | null;
                                    /** @description 80 % range, 0–1 */
                                    low: number | null;
                                    /** @description 80 % range, 0–1 */
                                    high: number | null;
                                    /** @description The chance is about the days ahead */
                                    horizonDays: number;
                                    /** @description Sentences a leader understands */
                                    explained: string;
                                    /** @description The simple rule that speaks, while there is no record */
                                    rule: string | null;
                                    /** @description Figures behind the sentences */
                                    evidence: {
                                        [key: string]: unknown;
                                    };
                                    chart: {
                                        /** @enum {string} */
                                        kind: "active" | "answer_days" | "first_posts" | "top_share" | "inside";
                                        /** @description The line above the chart */
                                        title: string;
                                        /** @description Of `value` */
                                        unit: string;
                                        series: {
                                            /** @description Monday; YYYY-MM-DD, UTC */
                                            windowStart: string;
                                            /** @description Null: no data, or under the minimum */
                                            value: number | null;
                                            /** @description Fewer people were active than the minimum: how many is not told */
                                            under: boolean;
                                        }[];
                                        usual: {
                                            /** @description 10 % of own past weeks lie below */
                                            low: number;
                                            /** @description Median of own past weeks */
                                            middle: number;
                                            /** @description 10 % of own past weeks lie above */
                                            high: number;
                                        } | null;
                                        /** @description Since when it differs; YYYY-MM-DD, UTC */
                                        changeOn: string | null;
                                        /** @description “slower since 7 Sep” */
                                        changeWords: string | null;
                                        /** @description One a first post (first_posts only) */
                                        marks: {
                                            /** @description First post; YYYY-MM-DD, UTC */
                                            postedOn: string;
                                            /** @description Somebody answered */
                                            heard: boolean;
                                        }[];
                                    } | null;
                                    record: {
                                        /** @description Right */
                                        right: number;
                                        /** @description Closed warnings of this kind here */
                                        cases: number;
                                        /** @description “right in 31 of 40 cases here”, or that there were too few */
                                        words: string;
                                    } | null;
                                    /** @description Further warnings of the same community: one row, several reasons */
                                    also: {
                                        /** @description Alarm */
                                        id: string;
                                        /** @enum {string} */
                                        alarm: "emerging" | "waning" | "no_steward" | "rests_on_few" | "unanswered" | "closed_circle";
                                        /** @description Label */
                                        label: string;
                                        /** @description Sentences that the first warning does not say; may be empty */
                                        explained: string;
                                    }[];
                                    /** @enum {string} */
                                    state: "open" | "asked" | "snoozed" | "helped" | "withdrawn";
                                    statement: {
                                        /** @description purpose_met, resting, elsewhere, wrong, asked, snoozed, help */
                                        what: string;
                                        /** @description It holds until, or look again on; YYYY-MM-DD, UTC */
                                        until: string | null;
                                        /** @description “Resting until 1 Dec, says H. B.” */
                                        words: string;
                                        /** @description When; YYYY-MM-DD, UTC */
                                        saidOn: string;
                                        /** @description The decision; undo with POST /decisions/:id/undo */
                                        decisionId: string;
                                    } | null;
                                    /**
                                     * @description What the filled button does
                                     * @enum {string}
                                     */
                                    act: "ask_steward" | "find_steward" | "reply" | "take_questions" | "look" | "plan";
                                };
                                /** @description Name */
                                name: string;
                                /** @description “A group of 9, in three units, keeps coming back to gateway firmware” */
                                words: string;
                                /** @description Help that was offered to its people, to them and to leaders */
                                offer: string | null;
                            }[];
                            outlines: {
                                /** @description Found community */
                                id: string;
                                /** @description Rounded to fives */
                                people: number;
                                /** @description Units its people come from; null: too few to say */
                                units: number | null;
                                /** @description Places its people come from; null: too few to say */
                                places: number | null;
                                topics: string[];
                                /** @description Active people, last 13 weeks ÷ the 13 before */
                                growth: number | null;
                                /** @description “A group of about 10, in three units, keeps coming back to gateway firmware” */
                                words: string;
                                /** @description Help that was offered to its people */
                                offer: string | null;
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/people/{id}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    kind?: "mentor" | "course" | "connection" | "community";
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description Kind and item; POST /recommendations/:itemId/act takes the item */
                                id: string;
                                /** @enum {string} */
                                kind: "mentor" | "course" | "connection" | "community";
                                /** @description From 1 */
                                rank: number;
                                /** @description Person, course or community */
                                itemId: string;
                                /** @description Name or title */
                                title: string;
                                /** @description Comparable within a kind */
                                score: number;
                                reasons: {
                                    /** @description What speaks: answered-alike, same-thread, popular-course … */
                                    kind: string;
                                    /** @description A finished sentence; *…* is the title of a thread or course */
                                    text: string;
                                    ids: string[];
                                    /** @description How much of the score it carries */
                                    weight: number;
                                }[];
                                /** @description What made it */
                                model: string;
                                /** @description Computed; YYYY-MM-DD, UTC */
                                madeOn: string;
                            }[];
                            /** @description Items before `limit` */
                            total: number;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The reader may open, close and publish programmes */
                            mayOrganise: boolean;
                            items: {
                                /** @description Programme */
                                id: string;
                                /** @description Title */
                                title: string;
                                /** @description Last day of the sign-up; YYYY-MM-DD, UTC */
                                until: string;
                                /** @enum {string} */
                                state: "open" | "closed" | "published";
                                /** @description Signed up to learn; null: under five, or not for the reader */
                                mentees: number | null;
                                /** @description Signed up to help; null: under five, or not for the reader */
                                mentors: number | null;
                                /** @description Matched and published; null: too few, or not for the reader */
                                withMentor: number | null;
                                /** @description The reader may sign up now */
                                mayJoin: boolean;
                                mine: {
                                    /**
                                     * @description Learns, or takes people on
                                     * @enum {string}
                                     */
                                    as: "mentee" | "mentor";
                                    /** @description What they want to learn, or offer */
                                    words: string;
                                    /** @description Whom they wish for, best first */
                                    wishes: {
                                        /** @description Pseudonym */
                                        id: string;
                                        /** @description Name, from the vault */
                                        name: string;
                                    }[];
                                    /** @description People a mentor has room for */
                                    capacity: number | null;
                                    /** @description With whom they were matched, once it is published */
                                    pairs: {
                                        person: {
                                            /** @description Pseudonym */
                                            id: string;
                                            /** @description Name, from the vault */
                                            name: string;
                                        };
                                        /** @description Why this pair, as this side may know it */
                                        why: string;
                                        /** @description A note to begin with */
                                        draft: string;
                                    }[];
                                    /** @description Why they have no mentor, once it is published */
                                    alone: string | null;
                                } | null;
                                /** @description Mentors the reader may wish for while the sign-up is open */
                                offers: {
                                    person: {
                                        /** @description Pseudonym */
                                        id: string;
                                        /** @description Name, from the vault */
                                        name: string;
                                    };
                                    /** @description What they offer */
                                    offers: string;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        until: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Learns, or takes people on
                         * @enum {string}
                         */
                        as: "mentee" | "mentor";
                        words: string;
                        /** @default [] */
                        wishes: string[];
                        /** @default 1 */
                        capacity: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description As many as possible with the best fit, or nobody who would rather swap
                         * @enum {string}
                         */
                        way: "fit" | "stable";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/programmes/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Who takes part */
                            mentees: number | null;
                            /** @description Who takes part */
                            mentors: number | null;
                            ways: {
                                /**
                                 * @description As many as possible with the best fit, or nobody who would rather swap
                                 * @enum {string}
                                 */
                                way: "fit" | "stable";
                                /** @description Mentees with a mentor */
                                withMentor: number | null;
                                /** @description Mentees without */
                                withoutMentor: number | null;
                                /** @description … since all places are taken */
                                allPlacesTaken: number | null;
                                /** @description … since nobody can be proposed to them */
                                nobodyToPropose: number | null;
                                /** @description 0–1 */
                                meanFit: number | null;
                                /** @description Pairs that would both rather have each other */
                                blockingPairs: number | null;
                                /** @description Mentees who would rather have another's mentor */
                                envious: number | null;
                                /** @description Mentees with the best they may have */
                                firstWishes: number | null;
                                /** @description Place of the mentor among a mentee's, the middle one */
                                menteesRank: number | null;
                                /** @description Place of the mentee among a mentor's, the middle one */
                                mentorsRank: number | null;
                                load: {
                                    /** @description Mentees of a mentor, the least */
                                    least: number;
                                    /** @description The most */
                                    most: number;
                                    /** @description How unequally, 0–1 */
                                    gini: number;
                                } | null;
                                /** @description Rules broken */
                                violations: number;
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/recommendations/{itemId}/act": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Person, course or community */
                    itemId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "mentor" | "course" | "connection" | "community";
                        /** @enum {string} */
                        act: "asked" | "opened" | "joined" | "hello" | "done" | "not_for_me" | "undo";
                        /**
                         * @description Why it is not for the reader, or whether what was done was worth it
                         * @enum {string}
                         */
                        because?: "know_it" | "know_them" | "not_now" | "wrong_topic" | "wrong_person" | "worth_it" | "not_worth_it";
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description Request */
                                id: string;
                                /** @description Community */
                                communityId: string;
                                /** @description Its name */
                                name: string;
                                person: {
                                    /** @description Pseudonym */
                                    id: string;
                                    /** @description Name, from the vault */
                                    name: string;
                                };
                                /** @description What they wrote */
                                note: string | null;
                                /** @description Asked; YYYY-MM-DD, UTC */
                                askedOn: string;
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        answer: "let_in" | "decline";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description Run */
                                id: string;
                                /** @description ingest, refresh */
                                what: string;
                                /** @description UTC */
                                startedAt: string;
                                /** @description UTC */
                                finishedAt: string | null;
                                /** @enum {string} */
                                state: "running" | "ok" | "failed";
                                /** @description What happened */
                                words: string;
                                /** @description Published snapshot */
                                snapshot: string | null;
                            }[];
                            /** @description “reading, 40,000 of 210,000 rows, 2 minutes left” */
                            running: string | null;
                            /** @description UTC; when a refresh begins by itself */
                            next: string | null;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description “Refresh has started” */
                            says: string;
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    q: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @enum {string} */
                                kind: "community" | "course" | "objective" | "thread";
                                /** @description Id */
                                id: string;
                                /** @description Title */
                                title: string;
                                /** @description Where it belongs */
                                note: string | null;
                                /** @description Of a thread */
                                communityId: string | null;
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description Snapshot */
                                id: string;
                                /** @description UTC */
                                madeOn: string | null;
                                /** @description Last day with data; YYYY-MM-DD, UTC */
                                dataTo: string | null;
                                /** @description Behind every answer now */
                                current: boolean;
                                /** @description Size */
                                bytes: number;
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            about: string | null;
                            /** @description Of the one this is the story of: who is left of its beginning, and of a year ago, the oldest first; where no sum is under the minimum */
                            people: {
                                /** @description Monday of the week they were in it; YYYY-MM-DD, UTC */
                                since: string;
                                /** @description Were in it */
                                people: number;
                                /** @description Of them, are in it now */
                                still: number;
                                /** @description At least half of them: the same by people as by continuity */
                                same: boolean;
                                /** @description “Of the 12 who were in it in Nov 2025, nobody still is: …” */
                                words: string;
                            }[];
                            /** @description Oldest first */
                            lanes: {
                                /** @description Community */
                                id: string;
                                /** @description Name */
                                name: string;
                                /**
                                 * @description Named, or found in how people work
                                 * @enum {string}
                                 */
                                origin: "declared" | "detected";
                                /** @description It ended */
                                ended: boolean;
                                points: {
                                    /** @description Monday of the last of four weeks; YYYY-MM-DD, UTC */
                                    windowStart: string;
                                    /** @description Active a week, mean of the four; null: no data or under the minimum */
                                    people: number | null;
                                }[];
                                stages: {
                                    /** @description First window; YYYY-MM-DD, UTC */
                                    from: string;
                                    /** @description Last day; YYYY-MM-DD, UTC */
                                    to: string;
                                    /** @enum {string} */
                                    stage: "potential" | "coalescing" | "maturing" | "stewardship" | "transformation" | "fulfilled" | "merged" | "split" | "faded";
                                }[];
                                events: {
                                    /** @description Start of the window; YYYY-MM-DD, UTC */
                                    happenedOn: string;
                                    /** @description birth, growth, shrink, dormancy, resurgence, death */
                                    event: string;
                                    /** @description “falls silent” */
                                    words: string;
                                }[];
                            }[];
                            flows: {
                                /** @description By then they had come; YYYY-MM-DD, UTC */
                                happenedOn: string;
                                /**
                                 * @description A found one became part of the other; came out of it; the people of a named one worked as one with the other's; apart again; people moved within a season
                                 * @enum {string}
                                 */
                                flow: "merge" | "split" | "together" | "apart" | "move";
                                /** @description Lane */
                                from: string;
                                /** @description Lane */
                                to: string;
                                /** @description Null: under the minimum */
                                people: number | null;
                                /** @description Of the one that ended, the new one, the one they left; null: withheld */
                                ofPeople: number | null;
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            facts: {
                                /** @description Told by the sources */
                                interactions: number;
                                /** @description Of them towards somebody */
                                turned: number;
                                /** @description Of those, what reached several at once */
                                shared: number;
                                /** @description Of those, what reached so many that it ties nobody */
                                broadcast: number;
                                /** @description Rows whose reach was worked out: one mail given as a row for each recipient */
                                inferred: number;
                                /** @description Pairs of people who ever talked */
                                pairsEver: number;
                                /** @description Ties now */
                                ties: number;
                                /** @description Of them, where only one of the two has spoken */
                                oneSided: number;
                                /** @description People with a tie now */
                                people: number;
                            };
                            /** @description What carries most first */
                            kinds: {
                                /** @description Kind of interaction; thread: wrote in the same thread */
                                kind: string;
                                /** @description Of one, in messages */
                                weight: number;
                                /** @description Told */
                                interactions: number;
                                /** @description Towards somebody */
                                turned: number;
                                /** @description Of all that is left; 0–1 */
                                leftShare: number;
                            }[];
                            ages: {
                                /** @description Age; the last one is all that is older */
                                halfLives: number;
                                /** @description Of all that was ever said; 0–1 */
                                saidShare: number;
                                /** @description Of what is left of it now; 0–1 */
                                leftShare: number;
                            }[];
                            /** @description Smaller counts of people are not told */
                            minimum: number;
                            /** @description The network that each rule is thought away from */
                            asIs: {
                                /** @description The day after the weeks that were tried; null: not yet; YYYY-MM-DD, UTC */
                                on: string | null;
                                /** @description Ties then */
                                ties: number;
                                /** @description Groups then, of the least size or more */
                                communities: number;
                            };
                            /** @description Empty where the organisation is too large to try it at each refresh */
                            rules: {
                                /**
                                 * @description The rule that is thought away
                                 * @enum {string}
                                 */
                                rule: "kinds" | "audience" | "broadcasts" | "meetings" | "threads" | "half_life" | "damping" | "reciprocity";
                                /** @description Ties without it */
                                ties: number;
                                /** @description Groups without it */
                                communities: number;
                                /** @description People who would be in another group; null: too few to say */
                                moved: number | null;
                                /** @description Of both partitions: adjusted mutual information, 1 the same; 0–1 */
                                similarity: number;
                            }[];
                            settings: {
                                /** @description In coppice.yaml */
                                key: string;
                                /** @description Now */
                                value: string;
                                /** @description Where nothing is said */
                                usual: string;
                                /** @description What it does */
                                explained: string;
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The reader may open a trial and let the lot fall */
                            mayOpen: boolean;
                            /** @description Communities that have to agree */
                            least: number;
                            items: {
                                /** @description Trial */
                                id: string;
                                /** @description The help */
                                what: string;
                                /** @description Last day to agree; YYYY-MM-DD, UTC */
                                until: string;
                                /** @enum {string} */
                                state: "open" | "ready" | "too_few" | "drawn";
                                /** @description Communities whose steward agreed */
                                agreed: number;
                                /** @description From which, and from who agreed, the lot follows */
                                seed: string;
                                /** @description Since when the first half is helped; YYYY-MM-DD, UTC */
                                beginsOn: string | null;
                                /** @description At once, of those the reader may know */
                                helped: {
                                    /** @description Community */
                                    id: string;
                                    /** @description Name */
                                    name: string;
                                }[];
                                /** @description Until the weeks are over */
                                waiting: {
                                    /** @description Community */
                                    id: string;
                                    /** @description Name */
                                    name: string;
                                }[];
                                /** @description Communities for which the reader may agree, while the trial is open */
                                mine: {
                                    /** @description Community */
                                    id: string;
                                    /** @description Name */
                                    name: string;
                                    /** @description Its steward agreed */
                                    agreed: boolean;
                                }[];
                                result: {
                                    /** @description By the lot */
                                    more: number | null;
                                    /** @description Of 95 % */
                                    low: number | null;
                                    /** @description Of 95 % */
                                    high: number | null;
                                    /** @description By moments alike of others, as if there were no lot */
                                    matched: number | null;
                                    /** @description By own pasts, as if there were no lot */
                                    interrupted: number | null;
                                    /** @description More than before */
                                    naive: number | null;
                                    /** @description Times that communities which wait were helped all the same */
                                    helpedMeanwhile: number;
                                    refused: ("too_early" | "too_few_drawn" | "some_are_gone") | null;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        what: string;
                        until: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trials/{id}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Community */
                        communityId: string;
                        /** @description Or withdraws */
                        agrees: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trials/{id}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id, as the lists give it */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Undo with POST /decisions/:id/undo */
                            decisionId: string;
                            /** @description What the control shows from now on */
                            says: string;
                            /**
                             * @description When it takes full effect
                             * @enum {string}
                             */
                            countsFrom: "now" | "next refresh";
                        };
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The first part of its addresses */
                            id: string;
                            /** @description What pages call it */
                            name: string;
                            /** @description A visitor may choose whom to look as */
                            lookAs: boolean;
                            /** @description Last day with data; null before the first refresh; YYYY-MM-DD, UTC */
                            dataTo: string | null;
                        }[];
                    };
                };
                /** @description What was found, what was expected, what to do */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            type: string;
                            title: string;
                            status: number;
                            detail: string;
                            code: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
