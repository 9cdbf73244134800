-- artifact_text: what is written in each artifact, as far as the text policy allows?
-- grain: artifact_id
-- unit: none
-- reads: ledger.artifact_texts, artifact
-- anew: artifact_id not in (select artifact_id from artifact where not is_anew(created_at))
select artifact_id, title, text
from ledger.artifact_texts
semi join (select artifact_id from artifact where created_at is null or is_anew(created_at)) as made using (artifact_id)
qualify row_number() over (partition by artifact_id order by recorded_at, title, text) = 1
