-- courses: what can be learned, and how many finished it?
-- grain: course_id
-- unit: hours; days UTC; people
-- reads: course, enrolment
with taken as (
  select
    course_id,
    count(distinct person_id)::integer as enrolled,
    count(distinct person_id) filter (status = 'completed')::integer as completed
  from enrolment
  group by course_id
)
select
  course_id, coalesce(title, course_id) as title, description, provider, url, language, level, duration_hours, skills,
  prerequisites, published_on, retired_on,
  coalesce(enrolled, 0) as enrolled,
  coalesce(completed, 0) as completed
from course
full join taken using (course_id)
