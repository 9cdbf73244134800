-- community_thread: which threads were begun inside each community?
-- grain: community_no, thread_id
-- unit: instants UTC
-- reads: community_exchange, thread
select
  community_exchange.community_no, thread_id, thread.window_no, title, opened_at, opened_by, artifact_id, messages, people, is_question,
  answered_at, solved_at, date_diff('second', opened_at, answered_at) as answer_seconds
from community_exchange
join thread using (thread_id)
where community_exchange.wrote and actor_no = opened_by and happened_at = opened_at
qualify row_number() over (partition by community_exchange.community_no, thread_id order by deed_id) = 1
