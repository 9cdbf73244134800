-- early_signs: what changes first where a community begins to wane?
-- grain: community_no, window_no
-- unit: questions and first posts of the week; hours until an answer (median; a week where none came); those heard; ties (mean core number of its people)
-- reads: community_week, community_thread, thread, community_exchange, exchange, member, kept_person, person_key, week
-- anew: is_anew_week(window_no + 1)
-- check: first_posts_heard <= first_posts
-- check: wait_hours is null or wait_hours between 0 and 168
-- note: Nothing later than a week after its own end is looked at, so that a week means the same when it is looked back on.
with question as (
  select
    community_no, window_no, count(*)::integer as asked,
    median(least(coalesce(date_diff('second', opened_at, answered_at), 604800), 604800)) / 3600 as wait_hours
  from community_thread
  join thread using (thread_no)
  where is_question and is_anew_week(begun_no + 1)
  group by community_no, window_no
),
wrote as (
  select community_no, actor_no, min(window_no) as window_no, min(happened_at) as posted_at, arg_min(thread_no, exchange_no) as thread_no
  from community_exchange
  where wrote and is_anew_week(window_no + 1)
  group by community_no, actor_no
),
debut as (
  select wrote.*
  from wrote
  anti join (
    select community_no, actor_no from community_exchange where wrote and not is_anew_week(window_no + 1)
  ) using (community_no, actor_no)
),
opening as (
  select debut.*
  from debut
  join thread using (thread_no)
  where actor_no = opened_by and posted_at = opened_at
),
heard as (
  select distinct opening.community_no, opening.actor_no
  from opening
  join exchange on
    exchange.thread_no = opening.thread_no and exchange.actor_no <> opening.actor_no and exchange.wrote
    and exchange.happened_at >= posted_at and exchange.happened_at < posted_at + interval 7 days
),
first_post as (
  select
    community_no, window_no, count(*)::integer as first_posts,
    count(heard.actor_no)::integer as first_posts_heard
  from opening
  left join heard using (community_no, actor_no)
  group by community_no, window_no
),
core as (
  select person_no, window_no, core_number
  from kept_person
  join person_key using (person_id)
  join week using (window_start)
  where is_anew_week(window_no + 1)
),
held as (
  select community_no, window_no, sum(core_number)::integer / count(*) as core_number
  from member
  join core using (person_no, window_no)
  where role <> 'former'
  group by community_no, window_no
)
select
  community_no,
  window_no,
  coalesce(asked, 0) as asked,
  wait_hours,
  coalesce(first_posts, 0) as first_posts,
  coalesce(first_posts_heard, 0) as first_posts_heard,
  core_number
from community_week
left join question using (community_no, window_no)
left join first_post using (community_no, window_no)
left join held using (community_no, window_no)
where is_anew_week(window_no + 1)
