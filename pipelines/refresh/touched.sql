-- The first instant that rows come from which are new since the last refresh, or that they change something about.
-- `news.…` are the rows that came in since, `was_…` what the last refresh knew; `interaction` is still its own.
with artifact_news as (
  select artifact_id from news.artifacts
  union
  select artifact_id from news.artifact_texts
  union
  select artifact_id from news.interactions join kind using (kind) where makes and artifact_id is not null
),
hidden_news as (
  select community_id as id from hidden_community anti join was_hidden on id = community_id
  union
  select thread_id from hidden_thread anti join was_hidden on id = thread_id
  union
  select artifact_id from hidden_artifact anti join was_hidden on id = artifact_id
),
touched as (
  select min(happened_at) as instant from news.interactions
  union all
  select min(least(created_at, accepted_at)) from news.artifacts
  union all
  select min(happened_at) from interaction semi join artifact_news using (artifact_id)
  union all
  select min(happened_at) from interaction semi join artifact_news on artifact_news.artifact_id = reply_to
  union all
  select min(least(created_at, accepted_at)) from ledger.artifacts semi join artifact_news using (artifact_id)
  union all
  select min(created_at) from ledger.artifacts as artifact semi join artifact_news on artifact_news.artifact_id = reply_to
  union all
  select min(happened_at) from interaction semi join hidden_news on id = community_id
  union all
  select min(happened_at) from interaction semi join hidden_news on id = thread_id
  union all
  select min(happened_at) from interaction semi join hidden_news on id = artifact_id
  union all
  select min(happened_at) from interaction semi join hidden_news on id = reply_to
  union all
  select min(least(created_at, accepted_at)) from ledger.artifacts semi join hidden_news on id = artifact_id
  union all
  select min(created_at) from ledger.artifacts semi join hidden_news on id = reply_to
  union all
  select facts_before from was_refresh
)
select date_trunc('week', min(instant))::varchar from touched
