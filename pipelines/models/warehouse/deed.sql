-- deed: what was done, an artifact and the act of making it counted once?
-- grain: deed_id
-- unit: instants UTC; weight in millionths of one message
-- reads: interaction, maker, kind
-- check: weight_micro >= 0
select
  interaction_id as deed_id, happened_at, actor_id, target_id, kind, community_id, thread_id, artifact_id, reply_to,
  (coalesce(weight_micro, 0) // audience)::integer as weight_micro,
  coalesce(wrote, false) as wrote
from interaction
left join kind using (kind)
union all
select
  'artifact:' || artifact_id, made_at, author_id, null, implied, community_id, thread_id, artifact_id, reply_to,
  weight_micro::integer, wrote
from (
  select *, case when kind = 'answer' then 'answer' when reply_to is not null then 'reply' else 'post' end as implied
  from maker
  where not told and author_id is not null and made_at is not null
) as untold
join kind on kind.kind = implied
