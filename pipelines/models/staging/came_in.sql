-- came_in: how many interactions came from each source, week by week?
-- grain: source, window_start
-- unit: interactions, by the week in which they happened
-- reads: ledger.interactions, hidden_community, setting
-- anew: is_anew(window_start)
select source, date_trunc('week', happened_at)::date as window_start, count(*)::integer as rows
from ledger.interactions
anti join hidden_community using (community_id)
where happened_at < (select facts_before from setting) and is_anew(happened_at)
group by source, date_trunc('week', happened_at)
