-- person_key: who is there, and where do they sit?
-- grain: person_no
-- unit: dense numbers in the order of pseudonyms; unit_no and place_no −1 where unknown
-- reads: person, preference, community, membership, interaction, artifact, enrolment, person_skill
-- check: person_no >= 0
-- note: Remote people share one place, wherever they live.
with seen as (
  select person_id from person
  union
  select person_id from preference
  union
  select steward_id from community
  union
  select person_id from membership
  union
  select actor_id from interaction
  union
  select target_id from interaction
  union
  select created_by from artifact
  union
  select person_id from enrolment
  union
  select person_id from person_skill
),
placed as (
  select person_id, org_unit, case when workplace = 'remote' then 'remote' else location end as place
  from seen
  left join person using (person_id)
  where person_id is not null
)
select
  (row_number() over (order by person_id) - 1)::integer as person_no,
  person_id,
  case when org_unit is null then -1 else dense_rank() over (order by org_unit) - 1 end::integer as unit_no,
  case when place is null then -1 else dense_rank() over (order by place) - 1 end::integer as place_no
from placed
