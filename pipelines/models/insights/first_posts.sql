-- first_posts: whose first writing in a community began a thread, and did anybody reply?
-- grain: community_id, person_id
-- unit: days UTC; the last 90 days
-- reads: debut, known_community, exchange, thread, person_key, span
-- note: Heard: somebody else wrote in the same thread within a week after it.
with recent as (
  select debut.*
  from debut
  join thread using (thread_no)
  where actor_no = opened_by and posted_at = opened_at and posted_at >= (select now - interval 90 days from span)
),
reply as (
  select distinct recent.community_no, recent.actor_no
  from recent
  join exchange on
    exchange.thread_no = recent.thread_no and exchange.actor_no <> recent.actor_no and exchange.wrote
    and exchange.happened_at >= posted_at and exchange.happened_at < posted_at + interval 7 days
)
select
  community_id,
  person_id,
  posted_at::date as posted_on,
  reply.actor_no is not null as heard
from recent
join known_community on known_community.community_no = recent.community_no
join person_key on person_no = recent.actor_no
left join reply on reply.community_no = recent.community_no and reply.actor_no = recent.actor_no
