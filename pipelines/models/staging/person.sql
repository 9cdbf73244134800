-- person: where does each person work, and what is their work?
-- grain: person_id
-- unit: days UTC
-- reads: ledger.people, alias, setting
-- note: Several accounts of one person are one; what the first account does not say the next one does.
with version as (
  select
    person_id, org_unit, manager_id, location, workplace, timezone, language, title,
    known_day(first_value(joined_on) over newest_first) as joined_on,
    known_day(first_value(left_on) over newest_first) as left_on,
    first_value(joined_on) over newest_first as begun_on
  from ledger.people
  window newest_first as (partition by person_id order by recorded_at desc, row_hash)
  qualify row_number() over (partition by person_id order by version_rank(recorded_at), row_hash) = 1
),
account as (
  select
    coalesce(alias.canonical, version.person_id) as person,
    case when alias.canonical is null then '' else version.person_id end as turn,
    version.*
  from version
  left join alias on alias.pseudonym = version.person_id
  where has_begun(begun_on) and not is_protected(org_unit)
)
select
  person as person_id,
  first(org_unit order by turn) filter (org_unit is not null) as org_unit,
  first(coalesce(boss.canonical, manager_id) order by turn) filter (manager_id is not null) as manager_id,
  first(location order by turn) filter (location is not null) as location,
  first(workplace order by turn) filter (workplace is not null) as workplace,
  first(timezone order by turn) filter (timezone is not null) as timezone,
  first(language order by turn) filter (language is not null) as language,
  first(title order by turn) filter (title is not null) as title,
  min(joined_on) as joined_on,
  case when count(left_on) = count(*) then max(left_on) end as left_on
from account
left join alias as boss on boss.pseudonym = manager_id
group by person
