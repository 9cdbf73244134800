-- person_days: on how many days of a week did each person write, answer or meet in each community?
-- grain: person_id, community_id, window_start
-- unit: days, 1 to 7; the last 26 weeks
-- reads: community_exchange, person_key, known_community, week, span
-- anew: is_anew(window_start) or window_of(window_start) < (select windows - 26 from span)
-- check: days between 1 and 7
select person_id, community_id, window_start, count(distinct happened_at::date)::integer as days
from community_exchange
join person_key on person_no = actor_no
join known_community using (community_no)
join week using (window_no)
where wrote and window_no >= (select windows from span) - 26 and is_anew_week(window_no)
group by person_id, community_id, window_start
