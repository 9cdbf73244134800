-- hidden_community: which communities belong to a protected group?
-- grain: community_id
-- unit: none
-- reads: ledger.communities, ledger.interactions, ledger.artifacts, ledger.memberships, setting
-- note: What was read before `privacy.protected` was widened is left out from the next refresh on.
with named as (
  select community_id, name from ledger.communities
  union
  select community_id, null from ledger.interactions
  union
  select community_id, null from ledger.artifacts
  union
  select community_id, null from ledger.memberships
)
select distinct community_id
from named
where is_protected(community_id) or is_protected(name)
