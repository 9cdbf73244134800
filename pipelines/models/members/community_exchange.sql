-- community_exchange: which exchanges took place inside each community?
-- grain: community_no, exchange_no
-- unit: target_no −1: said to all
-- reads: exchange, member, known_community, span
-- anew: is_anew_week(window_no)
-- note: In a declared one what was said there. In a found one what its people said to each other, or to nobody named.
with inside as (
  select window_no, community_no, person_no
  from member
  join known_community using (community_no)
  where is_anew_week(window_no) and origin = 'detected' and role <> 'former'
),
spoken as (
  select exchange_no, happened_at, window_no, actor_no, target_no, wrote, thread_no, community_no as place_no
  from exchange
  where is_anew_week(window_no) and kind <> 'view' and window_no < (select windows from span)
)
select spoken.* exclude (place_no), place_no as community_no
from spoken
where place_no >= 0
union all
select spoken.* exclude (place_no), inside.community_no
from spoken
join inside on inside.window_no = spoken.window_no and inside.person_no = actor_no
left join inside as other
  on other.window_no = spoken.window_no and other.community_no = inside.community_no and other.person_no = target_no
where target_no < 0 or other.person_no is not null
