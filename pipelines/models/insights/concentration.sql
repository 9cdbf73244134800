-- concentration: how much of what is written do the five who write most write?
-- grain: community_no, window_no
-- unit: share 0–1 of posts and answers of the last four weeks; null without any
-- reads: community_exchange, span
-- anew: is_anew_week(window_no)
-- check: top_share between 0 and 1
with written as (
  select community_no, window_no, actor_no, count(*) as times
  from community_exchange
  where wrote and is_anew_week(window_no + 3)
  group by community_no, window_no, actor_no
),
recent as (
  select community_no, (window_no + lag)::integer as window_no, actor_no, sum(times)::bigint as times
  from written, range(4) as lags(lag)
  where window_no + lag < (select windows from span) and is_anew_week(window_no + lag)
  group by community_no, window_no + lag, actor_no
),
ranked as (
  select *, row_number() over (partition by community_no, window_no order by times desc, actor_no) as place
  from recent
)
select community_no, window_no, sum(times) filter (place <= 5) / sum(times) as top_share
from ranked
group by community_no, window_no
