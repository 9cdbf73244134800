-- community_thread: which threads were begun inside each community?
-- grain: community_no, thread_no
-- unit: numbers
-- reads: community_exchange, thread
select community_no, thread_no
from thread
join community_exchange using (thread_no)
where exchange_no = opening_no
