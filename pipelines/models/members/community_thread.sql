-- community_thread: which threads were begun inside each community?
-- grain: community_no, thread_no
-- unit: numbers
-- reads: community_exchange, thread
-- anew: is_anew_week(begun_no)
select community_no, thread_no, community_exchange.window_no as begun_no
from community_exchange
join thread using (thread_no)
where exchange_no = opening_no and is_anew_week(community_exchange.window_no)
