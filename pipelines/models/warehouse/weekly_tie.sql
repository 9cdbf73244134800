-- weekly_tie: how much did each person newly say to each other one, week by week?
-- grain: window_no, from_no, to_no
-- unit: millionths of one message, before decay
-- reads: exchange, meeting_tie, span, setting
-- anew: is_anew_week(window_no)
-- check: from_no <> to_no
-- check: weight_micro > 0
-- note: What one said to the other, was at a meeting with them, and wrote in the same threads. Who writes in a thread is tied to the others in it so far by a share of one thread's weight; once it has grown past thread_people it ties nobody.
with said as (
  select window_no, actor_no as from_no, target_no as to_no, weight_micro
  from exchange
  where is_anew_week(window_no) and target_no >= 0 and weight_micro > 0 and kind <> 'meet'
),
live_thread as (
  select distinct thread_no from exchange where is_anew_week(window_no) and wrote and thread_no >= 0
),
presence as (
  select distinct thread_no, window_no, actor_no
  from exchange
  semi join live_thread using (thread_no)
  where wrote and kind <> 'meet'
),
arrival as (
  select *, min(window_no) over (partition by thread_no, actor_no) as since_no from presence
),
here as (
  select
    *,
    count(*) filter (where since_no = window_no) over (partition by thread_no order by window_no) - 1 as others
  from arrival
),
beside as (
  select here.window_no, here.actor_no as from_no, there.actor_no as to_no, others
  from here
  join arrival as there using (thread_no)
  where
    is_anew_week(here.window_no) and others between 1 and (select thread_people from setting) - 1
    and there.window_no = there.since_no and there.since_no <= here.window_no and there.actor_no <> here.actor_no
),
new_tie as (
  select * from said
  union all
  select window_no, from_no, to_no, weight_micro from meeting_tie where is_anew_week(window_no)
  union all
  select window_no, from_no, to_no, (select thread_micro from setting) // others from beside
)
select window_no, from_no, to_no, sum(weight_micro)::bigint as weight_micro
from new_tie
where window_no < (select windows from span)
group by window_no, from_no, to_no
having sum(weight_micro) > 0
order by window_no, from_no, to_no -- as it is read
