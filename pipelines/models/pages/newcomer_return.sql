-- newcomer_return: did newcomers write again, whose first post was answered, and those whose was not?
-- grain: community_no
-- unit: newcomers whose first post began a thread 97 days to two years ago; of these, who wrote again 7 to 97 days after
-- reads: debut, community_exchange, exchange, thread, span
-- check: heard_back <= heard
-- check: unheard_back <= unheard
-- note: Heard: somebody else wrote in the same thread within a week. Both are looked at from the end of that week on.
with opening as (
  select debut.*, posted_at + interval 7 days as judged_at
  from debut
  join thread using (thread_no)
  where
    actor_no = opened_by and posted_at = opened_at
    and posted_at < (select now - interval 97 days from span)
    and posted_at >= (select now - interval 731 days from span)
),
heard as (
  select distinct opening.community_no, opening.actor_no
  from opening
  join exchange on
    exchange.thread_no = opening.thread_no and exchange.actor_no <> opening.actor_no and exchange.wrote
    and exchange.happened_at >= posted_at and exchange.happened_at < judged_at
),
back as (
  select distinct opening.community_no, opening.actor_no
  from opening
  join community_exchange as later on
    later.community_no = opening.community_no and later.actor_no = opening.actor_no and later.wrote
    and later.happened_at >= judged_at and later.happened_at < judged_at + interval 90 days
)
select
  community_no,
  count(heard.actor_no)::integer as heard,
  count(heard.actor_no) filter (back.actor_no is not null)::integer as heard_back,
  count(*) filter (heard.actor_no is null)::integer as unheard,
  count(*) filter (heard.actor_no is null and back.actor_no is not null)::integer as unheard_back
from opening
left join heard using (community_no, actor_no)
left join back using (community_no, actor_no)
group by community_no
