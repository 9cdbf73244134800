-- person_skill: who can do what, how well, says who?
-- grain: person_id, skill_id, source, happened_at
-- unit: level 0–1
-- reads: ledger.person_skills, alias, setting
select
  coalesce(canonical, person_id) as person_id, skill_id, coalesce(source, 'declared') as source, happened_at,
  max(level) as level
from ledger.person_skills
left join alias on alias.pseudonym = person_id
where happened_at is null or happened_at < (select facts_before from setting)
group by coalesce(canonical, person_id), skill_id, coalesce(source, 'declared'), happened_at
