-- question_solved: how many questions were solved?
-- grain: community_no, window_no
-- unit: threads, by the week in which an answer was accepted or thanked for
-- reads: community_thread, thread
select community_no, window_of(solved_at) as window_no, count(*)::integer as questions_solved
from community_thread
join thread using (thread_no)
where solved_at is not null
group by community_no, window_of(solved_at)
