-- community: which communities are declared, what for, and who tends them?
-- grain: community_id
-- unit: days UTC
-- reads: ledger.communities, hidden_community, alias, setting
with version as (
  select
    community_id, name, purpose, kind, steward_id, outcome,
    known_day(first_value(founded_on) over newest_first) as founded_on,
    known_day(first_value(closed_on) over newest_first) as closed_on,
    first_value(outcome) over newest_first as last_outcome,
    first_value(founded_on) over newest_first as begun_on
  from ledger.communities
  anti join hidden_community using (community_id)
  window newest_first as (partition by community_id order by recorded_at desc, row_hash)
  qualify row_number() over (partition by community_id order by version_rank(recorded_at), row_hash) = 1
)
select
  community_id, name, purpose, kind, founded_on, closed_on,
  coalesce(canonical, steward_id) as steward_id,
  case when closed_on is not null then last_outcome end as outcome
from version
left join alias on alias.pseudonym = steward_id
where has_begun(begun_on)
