-- objective_link: which community was declared to serve which objective?
-- grain: objective_id, community_id
-- unit: days UTC
-- reads: ledger.objective_links, hidden_community, alias, setting
-- note: Of several spans the one that began last.
with version as (
  select
    *,
    known_day(first_value(until) over (
      partition by objective_id, community_id, since order by recorded_at desc, row_hash
    )) as until_known
  from ledger.objective_links
  anti join hidden_community using (community_id)
  where has_begun(since)
  qualify row_number() over (
    partition by objective_id, community_id, since order by version_rank(recorded_at), row_hash
  ) = 1
)
select
  objective_id, community_id, since, until_known as until, coalesce(canonical, declared_by) as declared_by, rationale
from version
left join alias on alias.pseudonym = declared_by
qualify row_number() over (partition by objective_id, community_id order by since desc nulls last) = 1
