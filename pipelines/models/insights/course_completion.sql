-- course_completion: how many courses did the people of each community complete?
-- grain: community_no, window_no
-- unit: courses completed, each person counted
-- reads: enrolment, person_key, member
with completed as (
  select person_no, window_of(happened_at) as window_no
  from enrolment
  join person_key using (person_id)
  where status = 'completed'
)
select community_no, window_no, count(*)::integer as courses_completed
from completed
join member using (person_no, window_no)
where role <> 'former'
group by community_no, window_no
