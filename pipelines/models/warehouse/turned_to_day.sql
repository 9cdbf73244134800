-- turned_to_day: on which days did somebody turn to each person?
-- grain: target_no, happened_on
-- unit: days UTC
-- reads: exchange
-- anew: is_anew_week(window_no)
select distinct target_no, window_no, happened_at::date as happened_on
from exchange
where kind <> 'view' and target_no >= 0 and is_anew_week(window_no)
