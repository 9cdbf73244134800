-- enrolments: how far has each person come with each course?
-- grain: person_id, course_id
-- unit: instants UTC
-- reads: enrolment
-- note: What was finished stays finished; otherwise the last word counts.
select
  person_id,
  course_id,
  arg_max(status, (status = 'completed', happened_at, status)) as status,
  arg_max(happened_at, (status = 'completed', happened_at, status)) as happened_at
from enrolment
group by person_id, course_id
