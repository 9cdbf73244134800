-- thread: what was talked about, who began, who answered first, and was it solved?
-- grain: thread_id
-- unit: instants UTC
-- reads: exchange, maker, artifact, artifact_text
-- check: people <= messages
-- check: answered_at is null or answered_at >= opened_at
-- note: Solved: an answer was accepted, or the one who asked said thanks. Asked: its first post is a question, by kind or by its title.
with message as (
  select * from exchange where wrote and thread_id is not null
),
opening as (
  select
    thread_id,
    arg_min(deed_id, (happened_at, deed_id)) as deed_id,
    count(*)::integer as messages,
    count(distinct actor_no)::integer as people
  from message
  group by thread_id
),
opened as (
  select
    thread_id, messages, people, happened_at as opened_at, actor_no as opened_by, community_no,
    message.artifact_id, title,
    coalesce(artifact.kind = 'question' or contains(title, '?'), false) as is_question
  from opening
  join message using (deed_id, thread_id)
  left join artifact using (artifact_id)
  left join artifact_text using (artifact_id)
),
answer as (
  select thread_id, min(happened_at) as answered_at
  from message
  join opened using (thread_id)
  where actor_no <> opened_by
  group by thread_id
),
thanks as (
  select thread_id, happened_at as solved_at
  from exchange
  join opened using (thread_id)
  where kind = 'accept' or (kind = 'thank' and actor_no = opened_by)
  union all
  select thread_id, accepted_at from maker where accepted_at is not null and thread_id is not null
),
solution as (
  select thread_id, min(solved_at) as solved_at from thanks group by thread_id
)
select
  thread_id, community_no, title, opened_at, window_of(opened_at) as window_no, opened_by, artifact_id,
  messages, people, is_question, answered_at,
  greatest(solved_at, opened_at) as solved_at
from opened
left join answer using (thread_id)
left join solution using (thread_id)
