-- artifact_reuse: how many finds were used again elsewhere?
-- grain: community_no, window_no
-- unit: artifacts, by the week of use
-- reads: exchange, maker, community_exchange, person_key
-- note: Somebody other than its author shared it, or took it up in another thread.
with made as (
  select distinct community_exchange.community_no, maker.artifact_id, person_no as author_no, maker.thread_id
  from community_exchange
  join exchange using (deed_id)
  join maker on maker.artifact_id = exchange.artifact_id
  join person_key on person_key.person_id = author_id
  where community_exchange.wrote and exchange.actor_no = person_no
),
used as (
  select window_no, actor_no, kind, thread_id, reply_to as artifact_id from exchange where reply_to is not null
  union
  select window_no, actor_no, kind, thread_id, artifact_id from exchange where kind = 'share' and artifact_id is not null
)
select made.community_no, used.window_no, count(distinct artifact_id)::integer as artifacts_reused
from used
join made using (artifact_id)
where used.actor_no <> author_no and (used.kind = 'share' or used.thread_id is distinct from made.thread_id)
group by made.community_no, used.window_no
