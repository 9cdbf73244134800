-- course: what can be learned?
-- grain: course_id
-- unit: hours; days UTC
-- reads: ledger.courses, setting
with version as (
  select
    * exclude (published_on, retired_on),
    known_day(first_value(published_on) over newest_first) as published_on,
    known_day(first_value(retired_on) over newest_first) as retired_on,
    first_value(published_on) over newest_first as begun_on
  from ledger.courses
  window newest_first as (partition by course_id order by recorded_at desc, row_hash)
  qualify row_number() over (partition by course_id order by version_rank(recorded_at), row_hash) = 1
)
select
  course_id, title, description, provider, url, language, level, duration_hours, skills, prerequisites,
  published_on, retired_on
from version
where has_begun(begun_on)
