-- interaction: who did what, when, to whom?
-- grain: interaction_id
-- unit: instants UTC; audience in people the actor reached, null where the source does not tell
-- reads: ledger.interactions, hidden_community, hidden_thread, hidden_artifact, alias, setting
-- anew: is_anew(happened_at)
-- check: audience is null or audience >= 1
select
  interaction_id,
  happened_at,
  coalesce(actor.canonical, actor_id) as actor_id,
  coalesce(target.canonical, target_id) as target_id,
  kind,
  community_id,
  thread_id,
  artifact_id,
  reply_to,
  case when audience is not null then greatest(audience, 1)::integer end as audience
from ledger.interactions as interaction
left join alias as actor on actor.pseudonym = actor_id
left join alias as target on target.pseudonym = target_id
anti join hidden_community using (community_id)
anti join hidden_thread using (thread_id)
anti join hidden_artifact using (artifact_id)
anti join hidden_artifact as parent on parent.artifact_id = interaction.reply_to
where happened_at < (select facts_before from setting) and is_anew(happened_at)
