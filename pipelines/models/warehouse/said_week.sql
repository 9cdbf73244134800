-- said_week: how much was said in each way, week by week?
-- grain: window_no, kind
-- unit: interactions; of these, turned to somebody, to several at once, to too many to tie anybody; millionths of one message
-- reads: exchange, setting
-- anew: is_anew_week(window_no)
select
  window_no,
  kind,
  count(*) as interactions,
  count(*) filter (target_no >= 0 or kind = 'meet') as turned,
  count(*) filter (target_no >= 0 and reach > 1) as shared,
  count(*) filter (target_no >= 0 and reach > (select broadcast_people from setting)) as broadcast,
  coalesce(sum(weight_micro) filter (target_no >= 0 and kind <> 'meet'), 0)::bigint as weight_micro
from exchange
where is_anew_week(window_no)
group by window_no, kind
