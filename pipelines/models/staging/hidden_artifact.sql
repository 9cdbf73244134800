-- hidden_artifact: which posts, questions and documents belong to a protected group?
-- grain: artifact_id
-- unit: none
-- reads: ledger.interactions, ledger.artifacts, hidden_community, hidden_thread
with placed as (
  select artifact_id, community_id, thread_id from ledger.artifacts
  union
  select artifact_id, community_id, thread_id from ledger.interactions where artifact_id is not null
)
select distinct artifact_id
from placed
left join hidden_community using (community_id)
left join hidden_thread using (thread_id)
where hidden_community.community_id is not null or hidden_thread.thread_id is not null
