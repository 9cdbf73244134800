-- exchange: who said what to whom, in which week, community and thread?
-- grain: exchange_no
-- unit: dense numbers in the order of time; target_no, community_no, thread_no −1 where there is none; audience as the source told it, reach in people; weight in millionths of one message
-- reads: interaction, maker, mailing, kind, person_key, community_key, span, setting
-- anew: is_anew_week(window_no)
-- check: weight_micro >= 0
-- check: reach >= 1
-- note: An artifact and the act of making it count once. Without a named target it went to the author of what it replies to, or of what it acts upon.
-- note: Weight is that of the kind ÷ reach. An answer reaches the one it answers, whoever else may read it; a broadcast (reach above the setting) ties nobody: who answers it is tied by the answer. Who met whom is told by meeting_tie.
with deed as (
  select
    interaction_id as deed_id, happened_at, actor_id, target_id, kind, community_id, thread_id, artifact_id, reply_to,
    audience
  from interaction
  where is_anew(happened_at)
  union all
  select
    'artifact:' || artifact_id, made_at, author_id, null,
    case when kind = 'answer' then 'answer' when reply_to is not null then 'reply' else 'post' end,
    community_id, thread_id, artifact_id, reply_to, null
  from maker
  where not told and author_id is not null and is_anew(made_at)
),
placed as (
  select
    deed.*,
    coalesce(target_id, case when deed.kind <> 'meet' then coalesce(parent.author_id, own.author_id) end) as resolved_id,
    parent.author_id as answered_id,
    own.author_id as maker_id,
    mailing.people as mailed,
    coalesce(deed.community_id, own.community_id, parent.community_id) as placed_in,
    coalesce(deed.thread_id, own.thread_id, parent.thread_id, deed.reply_to, deed.artifact_id) as held_in
  from deed
  left join maker as own using (artifact_id)
  left join maker as parent on parent.artifact_id = deed.reply_to
  left join mailing
    on mailing.actor_id = deed.actor_id and mailing.happened_at = deed.happened_at and mailing.kind = deed.kind
    and mailing.about = case when deed.audience is null then coalesce(deed.artifact_id, deed.thread_id, '') end
),
reaching as (
  select
    placed.*,
    wrote,
    kind.weight_micro,
    case
      when resolved_id = answered_id or (aimed and resolved_id = maker_id) then 1
      when aimed then coalesce(mailed, 1)
      else coalesce(audience, mailed, 1)
    end as reach
  from placed
  left join kind on kind.kind = placed.kind
),
earlier as (
  select exchange_no, thread_id, thread_no from exchange where not is_anew_week(window_no)
),
numbered as (
  select
    *,
    (row_number() over (order by happened_at, deed_id) + (select coalesce(max(exchange_no), -1) from earlier))::integer
      as exchange_no
  from reaching
),
begun as (
  select thread_id, min(thread_no) as thread_no
  from earlier
  where thread_id in (select held_in from numbered)
  group by thread_id
)
select
  exchange_no,
  happened_at,
  window_of(happened_at) as window_no,
  actor.person_no as actor_no,
  case when target.person_no = actor.person_no then -1 else coalesce(target.person_no, -1) end as target_no,
  numbered.kind,
  coalesce(wrote, false) as wrote,
  audience,
  reach,
  case when reach > (select broadcast_people from setting) then 0 else coalesce(weight_micro, 0) // reach end::integer as weight_micro,
  coalesce(community_no, -1) as community_no,
  case when held_in is null then -1 else coalesce(thread_no, min(exchange_no) over (partition by held_in)) end as thread_no,
  held_in as thread_id,
  numbered.artifact_id,
  numbered.reply_to
from numbered
join person_key as actor on actor.person_id = actor_id
left join person_key as target on target.person_id = resolved_id
left join community_key on community_key.community_id = placed_in
left join begun on begun.thread_id = held_in
