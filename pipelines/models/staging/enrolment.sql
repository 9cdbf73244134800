-- enrolment: who enrolled in, started, finished or left which course, and when?
-- grain: person_id, course_id, happened_at, status
-- unit: instants UTC; score 0–1; rating 1–5
-- reads: ledger.enrolments, alias, setting
select
  coalesce(canonical, person_id) as person_id, course_id, happened_at, status,
  max(score) as score, max(rating) as rating
from ledger.enrolments
left join alias on alias.pseudonym = person_id
where happened_at < (select facts_before from setting)
group by coalesce(canonical, person_id), course_id, happened_at, status
