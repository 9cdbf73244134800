-- thread: what was talked about, who began, who answered first, and was it solved?
-- grain: thread_no
-- unit: instants UTC; declared_no: the named community it was begun in, −1 none
-- reads: exchange, maker, artifact, artifact_text, span
-- check: people <= messages
-- check: answered_at is null or answered_at >= opened_at
-- note: Solved: an answer was accepted, or the one who asked said thanks. Asked: its first post is a question, by kind or by its title.
with message as (
  select * from exchange where wrote and thread_no >= 0
),
opening as (
  select
    thread_no,
    min(exchange_no) as exchange_no,
    count(*)::integer as messages,
    count(distinct actor_no)::integer as people
  from message
  group by thread_no
),
opened as (
  select
    opening.thread_no, exchange_no as opening_no, message.thread_id, messages, people, happened_at as opened_at,
    actor_no as opened_by, message.community_no, artifact_id, title,
    coalesce(artifact.kind = 'question' or contains(title, '?'), false) as is_question
  from opening
  join message using (exchange_no)
  left join artifact using (artifact_id)
  left join artifact_text using (artifact_id)
),
answer as (
  select thread_no, min(happened_at) as answered_at
  from message
  join opened using (thread_no)
  where actor_no <> opened_by
  group by thread_no
),
thanks as (
  select thread_no, happened_at as solved_at
  from exchange
  join opened using (thread_no)
  where kind = 'accept' or (kind = 'thank' and actor_no = opened_by)
  union all
  select thread_no, accepted_at
  from maker
  join opened using (thread_id)
  where accepted_at is not null
),
solution as (
  select thread_no, min(solved_at) as solved_at from thanks group by thread_no
)
select
  thread_no, thread_id, opening_no, community_no as declared_no, title, opened_at, window_of(opened_at) as window_no, opened_by,
  artifact_id, messages, people, is_question, answered_at,
  greatest(solved_at, opened_at) as solved_at
from opened
left join answer using (thread_no)
left join solution using (thread_no)
