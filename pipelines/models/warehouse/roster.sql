-- roster: who is declared a member of which community, in which weeks?
-- grain: community_no, person_no, since_no
-- unit: windows; since_no −1: from before the first, until_no −1: still (else the first week no longer a member)
-- reads: membership, person, person_key, community_key, span
-- check: until_no = -1 or until_no > since_no
-- note: Who left the organisation is a member no more.
with spell as (
  select
    community_no, person_no, since, nullif(least(coalesce(until, 'infinity'), coalesce(left_on, 'infinity')), 'infinity') as until
  from membership
  join community_key using (community_id)
  join person_key using (person_id)
  left join person using (person_id)
),
numbered as (
  select
    community_no,
    person_no,
    case when since is null then -1 else greatest(window_of(since), -1) end as since_no,
    case when until is null then -1 else window_of(until + 6) end as until_no
  from spell
)
select community_no, person_no, since_no, case when bool_or(until_no = -1) then -1 else max(until_no) end as until_no
from numbered
where since_no < (select windows from span) and (until_no = -1 or until_no > greatest(since_no, 0))
group by community_no, person_no, since_no
