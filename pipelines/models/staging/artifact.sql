-- artifact: which posts, questions, answers and documents were made, by whom?
-- grain: artifact_id
-- unit: instants UTC
-- reads: ledger.artifacts, hidden_artifact, alias, setting
-- anew: coalesce(is_anew(created_at), true) or artifact_id in (select artifact_id from ledger.artifacts where is_anew(accepted_at))
select
  artifact_id,
  kind,
  language,
  created_at,
  coalesce(canonical, created_by) as created_by,
  community_id,
  thread_id,
  reply_to,
  known_instant(accepted_at) as accepted_at,
  url,
  tags
from ledger.artifacts
left join alias on alias.pseudonym = created_by
anti join hidden_artifact using (artifact_id)
where (created_at is null or created_at < (select facts_before from setting))
  and (created_at is null or is_anew(created_at) or is_anew(accepted_at))
