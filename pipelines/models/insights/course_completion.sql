-- course_completion: how many courses did the people of each community complete?
-- grain: community_no, window_no
-- unit: courses completed, each person counted
-- reads: enrolment, person_key, member
select community_no, window_no, count(*)::integer as courses_completed
from enrolment
join person_key using (person_id)
join member using (person_no)
where status = 'completed' and member.window_no = window_of(happened_at) and role <> 'former'
group by community_no, window_no
