-- weekly_activity: how often did each person write, answer or meet in each declared community, week by week?
-- grain: window_no, person_no, community_no
-- unit: times; community_no −1: outside all
-- reads: exchange, span
-- anew: is_anew_week(window_no)
-- check: times > 0
select window_no, actor_no as person_no, community_no, count(*)::integer as times
from exchange
where wrote and is_anew_week(window_no) and window_no < (select windows from span)
group by window_no, actor_no, community_no
