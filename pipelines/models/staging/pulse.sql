-- pulse: what did the members of a community say when they were asked?
-- grain: community_id, observed_on, question
-- unit: score 1–5, answers in people
-- reads: ledger.pulses, hidden_community, setting
select community_id, observed_on, question, score, answers::integer as answers
from ledger.pulses
anti join hidden_community using (community_id)
where has_begun(observed_on) and answers >= 5
