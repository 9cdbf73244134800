-- span: which weeks are there data of, and what day is it?
-- grain: first_window
-- unit: Mondays UTC; now: the instant all is seen from; windows: weeks
-- reads: interaction, artifact, enrolment, setting
-- note: Windows are whole weeks that have ended. Without a day asked for it is the end of the last week with data, never past the clock.
with happened as (
  select min(happened_at) as first_at, max(happened_at) as last_at from interaction
  union all
  select min(created_at), max(created_at) from artifact
  union all
  select min(happened_at), max(happened_at) from enrolment
),
edges as (
  select
    date_trunc('week', min(first_at))::date as first_window,
    least(date_trunc('week', max(last_at)) + interval 7 days, facts_before) as seen_from
  from happened, setting
  group by facts_before
),
seen as (
  select first_window, coalesce((select as_of from setting)::timestamptz, seen_from) as now
  from edges
  where first_window is not null
)
select
  first_window,
  now,
  floor(date_diff('day', first_window, now::date) / 7)::integer as windows
from seen
