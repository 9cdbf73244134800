-- question_solved: how many questions were solved?
-- grain: community_no, window_no
-- unit: threads, by the week in which an answer was accepted or thanked for
-- reads: community_thread, thread
-- anew: is_anew_week(window_no)
select community_no, window_of(solved_at) as window_no, count(*)::integer as questions_solved
from community_thread
join thread using (thread_no)
where is_anew(solved_at)
group by community_no, window_of(solved_at)
