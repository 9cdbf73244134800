-- threads: what was talked about in each community in the last half year?
-- grain: community_id, thread_id
-- unit: days and instants UTC; people; messages
-- reads: community_thread, thread, known_community, person_key, span
select
  thread_id,
  community_id,
  title,
  opened_at::date as opened_on,
  person_id as opened_by,
  people,
  messages,
  is_question,
  answered_at,
  solved_at is not null as solved
from community_thread
join thread using (thread_no)
join known_community using (community_no)
join person_key on person_no = opened_by
where opened_at >= (select now - interval 182 days from span)
