-- community_key: which communities are declared or written in?
-- grain: community_no
-- unit: dense numbers in the order of ids
-- reads: community, membership, interaction, artifact
-- note: One that no list names goes by its id, without the source's.
with seen as (
  select community_id from community
  union
  select community_id from membership
  union
  select community_id from interaction
  union
  select community_id from artifact
)
select
  (row_number() over (order by community_id) - 1)::integer as community_no,
  community_id,
  coalesce(name, regexp_replace(community_id, '^[a-z]+:', '')) as name,
  coalesce(kind, '') as kind,
  founded_on, closed_on, steward_id, outcome
from seen
left join community using (community_id)
where community_id is not null
