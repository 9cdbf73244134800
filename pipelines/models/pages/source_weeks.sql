-- source_weeks: how much came in from each source, week by week?
-- grain: source, window_start
-- unit: interactions and enrolments, by the week in which they happened
-- reads: ledger.interactions, ledger.enrolments, setting, hidden_community
with row_in as (
  select source, happened_at from ledger.interactions anti join hidden_community using (community_id)
  union all
  select source, happened_at from ledger.enrolments
)
select source, date_trunc('week', happened_at)::date as window_start, count(*)::integer as rows
from row_in
where happened_at < (select facts_before from setting)
group by source, date_trunc('week', happened_at)
