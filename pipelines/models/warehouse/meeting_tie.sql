-- meeting_tie: who met whom, week by week, and how much does it tie them?
-- grain: window_no, from_no, to_no
-- unit: millionths of one message, before decay; times they met
-- reads: exchange, kind, setting
-- anew: is_anew_week(window_no)
-- check: from_no <> to_no
-- check: weight_micro > 0
-- note: A meeting ties both ways, each to each by 1 ÷ the others who were there. Told by a row for each who came to one event on one day, or by a row for each pair. Above broadcast_people it is an assembly and ties nobody.
with attended as (
  select window_no, happened_at::date as met_on, coalesce(artifact_id, thread_id) as event_id, actor_no, max(audience) as audience
  from exchange
  where kind = 'meet' and is_anew_week(window_no) and target_no < 0 and coalesce(artifact_id, thread_id) is not null
  group by all
),
meeting as (
  select *, count(*) over (partition by event_id, met_on, window_no) - 1 as others from attended
),
together as (
  select one.window_no, one.actor_no as from_no, other.actor_no as to_no, coalesce(one.audience, one.others) as others
  from meeting as one
  join meeting as other using (event_id, met_on)
  where one.actor_no <> other.actor_no and one.others <= (select broadcast_people from setting)
),
paired as (
  select window_no, happened_at, coalesce(artifact_id, '') as event_id, actor_no as from_no, target_no as to_no, audience
  from exchange
  where kind = 'meet' and is_anew_week(window_no) and target_no >= 0
  union all
  select window_no, happened_at, coalesce(artifact_id, ''), target_no, actor_no, audience
  from exchange
  where kind = 'meet' and is_anew_week(window_no) and target_no >= 0
),
pair as (
  select window_no, happened_at, event_id, from_no, to_no, max(audience) as audience from paired group by all
),
counted as (
  select
    window_no, from_no, to_no, audience,
    count(*) over (partition by event_id, happened_at, from_no) as by_one,
    count(*) over (partition by event_id, happened_at, to_no) as by_other
  from pair
),
met as (
  select * from together
  union all
  select window_no, from_no, to_no, coalesce(audience, greatest(by_one, by_other)) from counted
)
select
  window_no, from_no, to_no,
  sum((select weight_micro from kind where kind = 'meet') // others)::bigint as weight_micro,
  count(*)::integer as times
from met
where others <= (select broadcast_people from setting)
group by window_no, from_no, to_no
having sum((select weight_micro from kind where kind = 'meet') // others) > 0
