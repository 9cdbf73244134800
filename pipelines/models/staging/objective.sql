-- objective: what does the organisation want to reach?
-- grain: objective_id
-- unit: days UTC; baseline and target in units of the indicator
-- reads: ledger.objectives, alias, setting
with version as (
  select
    * exclude (starts_on, ends_on),
    known_day(first_value(starts_on) over newest_first) as starts_on,
    known_day(first_value(ends_on) over newest_first) as ends_on,
    first_value(starts_on) over newest_first as begun_on
  from ledger.objectives
  window newest_first as (partition by objective_id order by recorded_at desc, row_hash)
  qualify row_number() over (partition by objective_id order by version_rank(recorded_at), row_hash) = 1
)
select
  objective_id, title, description, kind, coalesce(canonical, owner_id) as owner_id, parent_id, starts_on, ends_on,
  indicator, baseline, target, keywords
from version
left join alias on alias.pseudonym = owner_id
where has_begun(begun_on)
