-- debut: when did each person first write in each community, and in which thread?
-- grain: community_no, actor_no
-- unit: instants UTC
-- reads: community_exchange
-- anew: is_anew(posted_at)
with standing as (
  select community_no, actor_no from debut where not is_anew(posted_at)
)
select
  community_no,
  actor_no,
  min(happened_at) as posted_at,
  arg_min(thread_no, exchange_no) as thread_no
from community_exchange
anti join standing using (community_no, actor_no)
where wrote and is_anew(happened_at)
group by community_no, actor_no
