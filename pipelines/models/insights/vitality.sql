-- vitality: how is each community, week by week?
-- grain: community_no, window_no
-- unit: see the measures it joins
-- reads: community_week, membership_flow, activity_count, answer_wait, question_solved, artifact_reuse, course_completion, exchange_shape, concentration
-- check: active <= members
-- note: A vector, never one number. Silent weeks have rows with 0.
select
  community_no,
  window_no,
  coalesce(members, 0) as members,
  coalesce(active, 0) as active,
  coalesce(newcomers, 0) as newcomers,
  coalesce(leavers, 0) as leavers,
  coalesce(interactions, 0) as interactions,
  coalesce(threads, 0) as threads,
  answered_share,
  median_answer_hours,
  coalesce(questions_solved, 0) as questions_solved,
  coalesce(artifacts_reused, 0) as artifacts_reused,
  coalesce(courses_completed, 0) as courses_completed,
  reciprocity,
  cross_unit_share,
  cross_place_share,
  cohesion,
  core_share,
  top_share
from community_week
left join membership_flow using (community_no, window_no)
left join activity_count using (community_no, window_no)
left join answer_wait using (community_no, window_no)
left join question_solved using (community_no, window_no)
left join artifact_reuse using (community_no, window_no)
left join course_completion using (community_no, window_no)
left join exchange_shape using (community_no, window_no)
left join concentration using (community_no, window_no)
