-- thread: what was talked about, who began, who answered first, and was it solved?
-- grain: thread_no
-- unit: instants UTC; declared_no: the named community it was begun in, −1 none; last_no: the week something was last done in it
-- reads: exchange, maker, artifact, artifact_text, span
-- anew: is_anew_week(last_no) or is_anew(solved_at) or thread_no in (select thread_no from exchange where is_anew_week(window_no)) or thread_id in (select thread_id from maker where is_anew(accepted_at))
-- check: people <= messages
-- check: answered_at is null or answered_at >= opened_at
-- note: Solved: an answer was accepted, or the one who asked said thanks. Asked: its first post is a question, by kind or by its title.
with standing as (
  select thread_no from thread where not is_anew_week(last_no)
),
done as (
  select * from exchange anti join standing using (thread_no) where thread_no >= 0
),
message as (
  select * from done where wrote
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
    actor_no as opened_by, message.community_no, artifact_id, title, tags,
    coalesce(artifact.kind = 'question' or contains(title, '?'), false) as is_question
  from opening
  join message using (exchange_no)
  left join artifact using (artifact_id)
  left join artifact_text using (artifact_id)
),
last as (
  select thread_no, max(window_no) as last_no from done group by thread_no
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
  from done
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
  thread_no, thread_id, opening_no, community_no as declared_no, title, tags, opened_at, window_of(opened_at) as window_no,
  opened_by, artifact_id, messages, people, is_question, answered_at,
  case when solved_at is not null then greatest(solved_at, opened_at) end as solved_at,
  last_no
from opened
join last using (thread_no)
left join answer using (thread_no)
left join solution using (thread_no)
