-- membership: who is declared a member of what, from when until when?
-- grain: person_id, community_id, since
-- unit: days UTC; since null: always was, until null: still is
-- reads: ledger.memberships, hidden_community, alias, setting
with version as (
  select
    person_id, community_id, role, since,
    known_day(first_value(until) over newest_first) as until
  from ledger.memberships
  anti join hidden_community using (community_id)
  where has_begun(since)
  window newest_first as (partition by person_id, community_id, since order by recorded_at desc, row_hash)
  qualify row_number() over (
    partition by person_id, community_id, since order by version_rank(recorded_at), row_hash
  ) = 1
)
select
  coalesce(canonical, person_id) as person_id,
  community_id,
  since,
  case when count(until) = count(*) then max(until) end as until,
  max_by(coalesce(role, 'member'), list_position(['member', 'core', 'sponsor', 'steward'], coalesce(role, 'member'))) as role
from version
left join alias on alias.pseudonym = person_id
group by coalesce(canonical, person_id), community_id, since
