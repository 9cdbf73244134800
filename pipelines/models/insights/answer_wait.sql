-- answer_wait: how long does a question wait for its first answer from somebody else?
-- grain: community_no, window_no
-- unit: hours (median of those answered); share of those asked that were answered within two days
-- reads: community_thread, thread
-- anew: is_anew_week(window_no) or (community_no, window_no) in (select community_no, begun_no from community_thread join thread using (thread_no) where is_anew(answered_at))
-- check: answered_share is null or answered_share between 0 and 1
-- check: median_answer_hours is null or median_answer_hours >= 0
-- note: By the week of asking. Unanswered questions count in the share only, so read the two together.
with touched as (
  select distinct community_no, begun_no
  from community_thread
  join thread using (thread_no)
  where is_anew_week(begun_no) or is_anew(answered_at)
),
asked as (
  select community_no, window_no, date_diff('second', opened_at, answered_at) as answer_seconds
  from community_thread
  join thread using (thread_no)
  semi join touched using (community_no, begun_no)
  where is_question
)
select
  community_no,
  window_no,
  count(*)::integer as asked,
  count(*) filter (answer_seconds <= 172800) / count(*) as answered_share,
  median(answer_seconds) / 3600 as median_answer_hours
from asked
group by community_no, window_no
