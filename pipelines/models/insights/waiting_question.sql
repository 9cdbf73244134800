-- waiting_question: how many questions have waited longer than a week?
-- grain: community_no
-- unit: threads of the last 26 weeks
-- reads: community_thread, thread, span
select community_no, count(*)::integer as waiting
from community_thread
join thread using (thread_no)
cross join span
where is_question and answered_at is null
  and opened_at < now - interval 7 days and opened_at >= now - interval 182 days
group by community_no
