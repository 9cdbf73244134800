-- community_key: which communities are there by declaration, or because somebody spoke to somebody in them?
-- grain: community_no
-- unit: dense numbers in the order of ids
-- reads: community, membership, interaction, maker
-- note: One that no list names goes by its id, without the source's. Where nobody answers anybody there is no community.
with listed as (
  select community_id from community
  union
  select community_id from membership
),
unlisted as (
  from interaction anti join listed using (community_id) where community_id is not null
),
answered as (
  select distinct unlisted.community_id
  from unlisted
  left join maker on maker.artifact_id = unlisted.reply_to
  where coalesce(target_id, author_id) <> actor_id
),
seen as (
  from listed
  union
  from answered
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
