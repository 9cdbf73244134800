-- active_day: on which days did each person do anything but look?
-- grain: actor_no, happened_on
-- unit: days UTC
-- reads: exchange
-- anew: is_anew_week(window_no)
select distinct actor_no, window_no, happened_at::date as happened_on
from exchange
where kind <> 'view' and is_anew_week(window_no)
