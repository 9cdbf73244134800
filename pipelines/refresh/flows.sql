-- How many people went from one found community to another.
-- merge: of the last people of the one that ended, those who are in the other; split: of the new one's people, those who
-- were in the other before; move: those who within a season left one and came to the other, where neither explains it.
-- of_people: the size of the one that ended, of the new one, or of the one they left. A season is 13 weeks.
with present as (
  select community_no, window_no, person_no
  from member
  join known_community using (community_no)
  where origin = 'detected' and role <> 'former'
),
size as (
  select community_no, window_no, count(*) as people from present group by community_no, window_no
),
told as (
  select window_start, event, community_id as one_id, unnest(string_split(other_ids, ';')) as other_id
  from kept_event
  where event in ('merge', 'split')
),
turn as (
  select
    window_no,
    event as flow,
    if(event = 'merge', gone.community_no, kept.community_no) as from_no,
    if(event = 'merge', kept.community_no, gone.community_no) as to_no
  from told
  join week using (window_start)
  join decided as one on one.detected_id = one_id
  join decided as other on other.detected_id = other_id
  join known_community as kept on kept.community_id = one.community_id
  join known_community as gone on gone.community_id = other.community_id
  where kept.community_no <> gone.community_no
),
dated as (
  select turn.*, max(size.window_no) as from_window
  from turn
  join size on size.community_no = from_no and size.window_no < turn.window_no
  group by all
),
turned as (
  select dated.window_no, flow, from_no, to_no, count(*) as people
  from dated
  join present as before on before.community_no = from_no and before.window_no = from_window
  join present as after
    on after.community_no = to_no and after.window_no = dated.window_no and after.person_no = before.person_no
  group by all
),
season as (
  select * from present where ((select windows from span) - 1 - window_no) % 13 = 0
),
moved as (
  select after.window_no, 'move' as flow, before.community_no as from_no, after.community_no as to_no, count(*) as people
  from season as after
  join season as before on before.person_no = after.person_no and before.window_no = after.window_no - 13
  anti join season as stayed
    on stayed.person_no = after.person_no and stayed.window_no = after.window_no
    and stayed.community_no = before.community_no
  anti join season as already
    on already.person_no = after.person_no and already.window_no = before.window_no
    and already.community_no = after.community_no
  group by all
),
flow as (
  select * from turned
  union all
  select * from moved
  anti join turned
    on turned.from_no = moved.from_no and turned.to_no = moved.to_no
    and turned.window_no > moved.window_no - 26 and turned.window_no <= moved.window_no
)
select
  window_start as happened_on,
  flow,
  one.community_id as from_id,
  other.community_id as to_id,
  flow.people::integer as people,
  size.people::integer as of_people
from flow
join week using (window_no)
join known_community as one on one.community_no = from_no
join known_community as other on other.community_no = to_no
left join dated using (window_no, flow, from_no, to_no)
join size
  on size.community_no = if(flow.flow = 'split', to_no, from_no)
  and size.window_no = case flow.flow when 'split' then flow.window_no when 'merge' then from_window else flow.window_no - 13 end
