-- source_weeks: how much came in from each source, week by week?
-- grain: source, window_start
-- unit: interactions and enrolments, by the week in which they happened
-- reads: came_in, ledger.enrolments, setting
with row_in as (
  select source, window_start, rows from came_in
  union all
  select source, date_trunc('week', happened_at)::date, 1 from ledger.enrolments
  where happened_at < (select facts_before from setting)
)
select source, window_start, sum(rows)::integer as rows
from row_in
group by source, window_start
