-- artifact_reuse: how many finds were used again elsewhere?
-- grain: community_no, window_no
-- unit: artifacts, by the week of use
-- reads: exchange, maker, kind, community_exchange, person_key
-- anew: is_anew_week(window_no)
-- note: Somebody other than its author shared it, or took it up in another thread, in the week it was made or later.
with used as (
  select window_no, actor_no, kind, thread_no, reply_to as artifact_id
  from exchange
  where reply_to is not null and is_anew_week(window_no)
  union
  select window_no, actor_no, kind, thread_no, artifact_id
  from exchange
  where kind = 'share' and artifact_id is not null and is_anew_week(window_no)
),
made as (
  select exchange_no, maker.artifact_id, person_no as author_no, thread_no, window_no
  from exchange
  semi join used using (artifact_id)
  join maker using (artifact_id)
  join kind on kind.kind = exchange.kind
  join person_key on person_key.person_id = author_id
  where makes and actor_no = person_no
),
reused as (
  select distinct made.exchange_no, used.window_no
  from used
  join made using (artifact_id)
  where used.actor_no <> author_no and used.window_no >= made.window_no
    and (used.kind = 'share' or used.thread_no <> made.thread_no)
)
select community_no, reused.window_no, count(*)::integer as artifacts_reused
from reused
join community_exchange using (exchange_no)
group by community_no, reused.window_no
