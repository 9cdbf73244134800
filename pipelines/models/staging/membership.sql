-- membership: who is declared a member of what, from when until when?
-- grain: person_id, community_id, since
-- unit: days UTC; since null: always was, until null: still is
-- reads: ledger.memberships, said_member, hidden_community, alias, setting
-- note: Who joined in the product is a member from that day on; who left there ends every spell of theirs.
with listed as (
  select person_id, community_id, role, since, until, recorded_at, row_hash from ledger.memberships
  union all
  select person_id, community_id, 'member', said_on, null, said_on::timestamptz, 0 from said_member where not has_left
),
version as (
  select
    person_id, community_id, role, since,
    known_day(first_value(until) over newest_first) as until
  from listed
  anti join hidden_community using (community_id)
  where has_begun(since)
  window newest_first as (partition by person_id, community_id, since order by recorded_at desc, row_hash)
  qualify row_number() over (
    partition by person_id, community_id, since order by version_rank(recorded_at), row_hash
  ) = 1
)
select
  coalesce(canonical, version.person_id) as person_id,
  version.community_id,
  since,
  case when count(least(until, said_on)) = count(*) then max(least(until, said_on)) end as until,
  max_by(
    coalesce(role, 'member'),
    list_position(['member', 'core', 'sponsor', 'steward'], coalesce(role, 'member'))
  ) as role
from version
left join alias on alias.pseudonym = version.person_id
left join said_member as gone
  on gone.person_id = coalesce(canonical, version.person_id) and gone.community_id = version.community_id and has_left
group by coalesce(canonical, version.person_id), version.community_id, since
