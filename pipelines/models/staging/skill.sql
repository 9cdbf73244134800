-- skill: what are skills called, and which is part of which?
-- grain: skill_id
-- unit: none
-- reads: ledger.skills, setting
select skill_id, name, broader_id, framework
from ledger.skills
qualify row_number() over (partition by skill_id order by version_rank(recorded_at), row_hash) = 1
