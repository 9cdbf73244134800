-- steward: who tends each declared community, and who did last?
-- grain: community_no
-- unit: days UTC
-- reads: community_key, membership, person, span
-- note: `ended_on` and `has_left` are of the last steward whose time is over; has_left: left the organisation.
with named as (
  select community_no, steward_id as person_id, null::date as until from community_key where steward_id is not null
  union all
  select community_no, person_id, until
  from membership join community_key using (community_id)
  where role = 'steward'
),
spell as (
  select
    community_no,
    person_id,
    nullif(least(coalesce(until, 'infinity'), coalesce(left_on, 'infinity')), 'infinity') as ended_on,
    coalesce(left_on <= coalesce(until, 'infinity'), false) as has_left
  from named
  left join person using (person_id)
),
judged as (
  select *, ended_on is not null and ended_on <= (select now::date from span) as is_over from spell
)
select
  community_no,
  min(person_id) filter (not is_over) as steward_id,
  arg_max(person_id, (ended_on, person_id)) filter (is_over) as last_id,
  max(ended_on) filter (is_over) as ended_on,
  arg_max(has_left, (ended_on, person_id)) filter (is_over) as has_left
from judged
group by community_no
