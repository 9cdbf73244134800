-- attended_week: who wrote, answered or met in each community, week by week?
-- grain: community_no, window_no, actor_no
-- unit: people
-- reads: community_exchange
-- anew: is_anew_week(window_no)
select distinct community_no, window_no, actor_no
from community_exchange
where wrote and is_anew_week(window_no)
