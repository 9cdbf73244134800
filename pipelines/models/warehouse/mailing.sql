-- mailing: what went to several people at one instant, by a source that does not tell how many it reached?
-- grain: actor_id, happened_at, kind, about
-- unit: people
-- reads: interaction
-- check: people > 1
-- note: Sources often give one mail as a row for each recipient. One actor's rows of one kind at one instant, about the same thing where it is known, are one mailing.
with addressed as (
  select actor_id, happened_at, kind, coalesce(artifact_id, thread_id, '') as about, target_id
  from interaction
  where audience is null and target_id <> actor_id
),
busy as (
  select actor_id, happened_at from addressed group by actor_id, happened_at having count(*) > 1
),
addressee as (
  select distinct addressed.* from addressed semi join busy using (actor_id, happened_at)
)
select actor_id, happened_at, kind, about, count(*)::integer as people
from addressee
group by actor_id, happened_at, kind, about
having count(*) > 1
