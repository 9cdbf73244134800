-- people: who is there, where do they work, and how many people do they know?
-- grain: person_id
-- unit: days UTC; ties in people, this week
-- reads: person_key, person, kept_person
with now_tied as (
  select person_id, ties
  from kept_person
  qualify window_start = max(window_start) over ()
)
select
  person_id, org_unit, location, workplace, language, timezone, title,
  coalesce(ties, 0) as ties,
  joined_on,
  left_on,
  manager_id
from person_key
left join person using (person_id)
left join now_tied using (person_id)
