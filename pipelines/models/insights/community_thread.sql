-- community_thread: which threads were begun inside each community?
-- grain: community_no, thread_no
-- unit: instants UTC
-- reads: community_exchange, thread
select
  community_exchange.community_no, thread.thread_no, thread_id, thread.window_no, title, opened_at, opened_by,
  artifact_id, messages, people, is_question, answered_at, solved_at,
  date_diff('second', opened_at, answered_at) as answer_seconds
from thread
join community_exchange on exchange_no = opening_no
