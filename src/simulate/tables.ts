/** The tables that a simulation writes, with their columns in the ledger's order. */
export const tables = {
  people:
    "person_id,name,email,org_unit,manager_id,location,workplace,timezone,language,title,joined_on,left_on",
  person_preferences:
    "person_id,mentors,connections,interests,languages,capacity,availability,vetoes,paused_until",
  communities: "community_id,name,purpose,kind,founded_on,closed_on,steward_id,outcome",
  memberships: "person_id,community_id,role,since,until",
  interactions:
    "interaction_id,happened_at,actor_id,target_id,kind,community_id,thread_id,artifact_id,reply_to,audience",
  artifacts:
    "artifact_id,kind,title,text,language,created_at,created_by,community_id,thread_id,reply_to,accepted_at,url,tags",
  courses:
    "course_id,title,description,provider,url,language,level,duration_hours,skills,prerequisites,published_on,retired_on",
  enrolments: "person_id,course_id,happened_at,status,score,rating",
  skills: "skill_id,name,broader_id,framework",
  person_skills: "person_id,skill_id,level,source,happened_at",
  objectives:
    "objective_id,title,description,kind,owner_id,parent_id,starts_on,ends_on,indicator,baseline,target,keywords",
  objective_links: "objective_id,community_id,since,until,declared_by,rationale",
  objective_readings: "objective_id,observed_on,value",
  pulses: "community_id,observed_on,question,score,answers"
} as const;

/** What was planted, as DIR/truth/*.csv: to grade what is found, never to find it. */
export const truthTables = {
  births: "community_id,happened_on,origin",
  deaths: "community_id,happened_on,how",
  merges: "into_id,from_id,happened_on",
  splits: "from_id,into_id,happened_on",
  growth: "community_id,since,until,factor",
  shrink: "community_id,since,until,factor",
  waning: "community_id,onset_on,fall_on,bottom_on,cause,share_left",
  fulfilled: "community_id,ended_on,outcome",
  resting: "community_id,since,until",
  help: "community_id,helped_on,what,share_before,share_after",
  attention: "community_id,since,alarm",
  protected: "community_id,pattern",
  memberships: "person_id,community_id,since,until,left_how",
  newcomers: "person_id,community_id,first_post_on,heard",
  experts: "person_id,community_id,skill_id,subject,level",
  next_ties: "person_id,other_id,first_on,interactions"
} as const;

export type TableName = keyof typeof tables;
export type TruthName = keyof typeof truthTables;
