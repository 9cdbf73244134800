-- artifact_text: what is written in each artifact, as far as the text policy allows?
-- grain: artifact_id
-- unit: none
-- reads: ledger.artifact_texts, artifact
select artifact_id, title, text
from ledger.artifact_texts
semi join artifact using (artifact_id)
qualify row_number() over (partition by artifact_id order by recorded_at, title, text) = 1
