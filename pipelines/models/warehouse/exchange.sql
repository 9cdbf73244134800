-- exchange: who said what to whom, in which week, community and thread?
-- grain: exchange_no
-- unit: dense numbers in the order of time; target_no, community_no, thread_no −1 where there is none; weight in millionths of one message
-- reads: interaction, maker, kind, person_key, community_key, span
-- check: weight_micro >= 0
-- note: An artifact and the act of making it count once. Without a named target it went to the author of what it replies to, or of what it acts upon.
with deed as (
  select
    interaction_id as deed_id, happened_at, actor_id, target_id, kind, community_id, thread_id, artifact_id, reply_to,
    audience
  from interaction
  union all
  select
    'artifact:' || artifact_id, made_at, author_id, null,
    case when kind = 'answer' then 'answer' when reply_to is not null then 'reply' else 'post' end,
    community_id, thread_id, artifact_id, reply_to, 1
  from maker
  where not told and author_id is not null and made_at is not null
),
placed as (
  select
    deed.*,
    coalesce(target_id, parent.author_id, own.author_id) as resolved_id,
    coalesce(deed.community_id, own.community_id, parent.community_id) as placed_in,
    coalesce(deed.thread_id, own.thread_id, parent.thread_id, deed.reply_to, deed.artifact_id) as held_in
  from deed
  left join maker as own using (artifact_id)
  left join maker as parent on parent.artifact_id = deed.reply_to
),
numbered as (
  select *, (row_number() over (order by happened_at, deed_id) - 1)::integer as exchange_no from placed
)
select
  exchange_no,
  happened_at,
  window_of(happened_at) as window_no,
  actor.person_no as actor_no,
  case when target.person_no = actor.person_no then -1 else coalesce(target.person_no, -1) end as target_no,
  numbered.kind,
  coalesce(wrote, false) as wrote,
  (coalesce(weight_micro, 0) // audience)::integer as weight_micro,
  coalesce(community_no, -1) as community_no,
  case when held_in is null then -1 else min(exchange_no) over (partition by held_in) end as thread_no,
  held_in as thread_id,
  numbered.artifact_id,
  numbered.reply_to
from numbered
join person_key as actor on actor.person_id = actor_id
left join person_key as target on target.person_id = resolved_id
left join community_key on community_key.community_id = placed_in
left join kind on kind.kind = numbered.kind
