-- exchange: who said what to whom, in which week, community and thread?
-- grain: deed_id
-- unit: instants UTC; target_no, community_no −1 where there is none; weight in millionths of one message
-- reads: deed, maker, person_key, community_key, span
-- note: Without a named target it went to the author of what it replies to, or of what it acts upon.
with placed as (
  select
    deed.*,
    coalesce(target_id, parent.author_id, own.author_id) as resolved_id,
    coalesce(deed.community_id, own.community_id, parent.community_id) as placed_in,
    coalesce(deed.thread_id, own.thread_id, parent.thread_id, deed.reply_to, deed.artifact_id) as held_in
  from deed
  left join maker as own using (artifact_id)
  left join maker as parent on parent.artifact_id = deed.reply_to
)
select
  deed_id,
  happened_at,
  window_of(happened_at) as window_no,
  actor.person_no as actor_no,
  case when target.person_no = actor.person_no then -1 else coalesce(target.person_no, -1) end as target_no,
  placed.kind,
  wrote,
  weight_micro,
  coalesce(community_no, -1) as community_no,
  held_in as thread_id,
  placed.artifact_id,
  placed.reply_to
from placed
join person_key as actor on actor.person_id = actor_id
left join person_key as target on target.person_id = resolved_id
left join community_key on community_key.community_id = placed_in
