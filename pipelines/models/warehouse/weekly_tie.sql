-- weekly_tie: how much did each person newly say to each other one, week by week?
-- grain: window_no, from_no, to_no
-- unit: millionths of one message, before decay
-- reads: exchange, span, setting
-- check: from_no <> to_no
-- check: weight_micro > 0
-- note: Who writes in a thread is tied to the others in it so far by a share of one thread's weight.
with direct as (
  select window_no, actor_no as from_no, target_no as to_no, weight_micro
  from exchange
  where target_no >= 0 and weight_micro > 0
),
presence as (
  select distinct thread_no, window_no, actor_no
  from exchange
  where wrote and thread_no >= 0
),
arrival as (
  select thread_no, actor_no, min(window_no) as since_no from presence group by thread_no, actor_no
),
small_thread as (
  select thread_no
  from arrival
  group by thread_no
  having count(*) between 2 and (select thread_people from setting)
),
beside as (
  select
    presence.window_no, presence.actor_no as from_no, arrival.actor_no as to_no,
    count(*) over (partition by thread_no, presence.window_no, presence.actor_no) as others
  from presence
  semi join small_thread using (thread_no)
  join arrival using (thread_no)
  where arrival.actor_no <> presence.actor_no and arrival.since_no <= presence.window_no
),
new_tie as (
  select * from direct
  union all
  select window_no, from_no, to_no, (select thread_micro from setting) // others from beside
)
select window_no, from_no, to_no, sum(weight_micro)::bigint as weight_micro
from new_tie
where window_no < (select windows from span)
group by window_no, from_no, to_no
having sum(weight_micro) > 0
