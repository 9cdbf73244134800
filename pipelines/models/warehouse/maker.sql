-- maker: who made each post, question, answer or document, when and where?
-- grain: artifact_id
-- unit: instants UTC
-- reads: interaction, artifact, kind
-- anew: coalesce(is_anew(made_at), true) or artifact_id in (select artifact_id from interaction where is_anew(happened_at)) or artifact_id in (select artifact_id from artifact where is_anew(accepted_at))
-- note: What no list of artifacts names was made by the first who posted it.
with news as (
  select artifact_id from interaction where is_anew(happened_at)
  union
  select artifact_id from artifact where created_at is null or is_anew(created_at) or is_anew(accepted_at)
),
standing as (
  select artifact_id from maker semi join news using (artifact_id) where not is_anew(made_at)
),
touched as (
  from news anti join standing using (artifact_id)
),
told as (
  select
    artifact_id,
    arg_min(actor_id, (happened_at, interaction_id)) as author_id,
    min(happened_at) as made_at,
    arg_min(community_id, (happened_at, interaction_id)) as community_id,
    arg_min(thread_id, (happened_at, interaction_id)) as thread_id
  from interaction
  join kind using (kind)
  semi join touched using (artifact_id)
  where makes and artifact_id is not null
  group by artifact_id
),
listed as (
  from artifact semi join touched using (artifact_id)
)
select
  artifact_id,
  listed.kind,
  coalesce(created_by, author_id) as author_id,
  coalesce(created_at, made_at) as made_at,
  coalesce(listed.community_id, told.community_id) as community_id,
  coalesce(listed.thread_id, told.thread_id, reply_to) as thread_id,
  reply_to,
  accepted_at,
  author_id is not null as told
from listed
full join told using (artifact_id)
