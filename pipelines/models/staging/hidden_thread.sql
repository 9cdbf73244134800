-- hidden_thread: which threads were held in a protected group?
-- grain: thread_id
-- unit: none
-- reads: ledger.interactions, ledger.artifacts, hidden_community
select thread_id from ledger.interactions semi join hidden_community using (community_id) where thread_id is not null
union
select thread_id from ledger.artifacts semi join hidden_community using (community_id) where thread_id is not null
