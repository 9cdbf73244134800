-- membership_flow: how many people take part in each community, who is new, who left?
-- grain: community_no, window_no
-- unit: people; core_share 0–1
-- reads: member
-- anew: is_anew_week(window_no)
-- check: newcomers <= members
-- note: Newcomers: members now who never were before, from the community's second week on. Leavers: members a week ago and not now.
with came as (
  select community_no, person_no, min(window_no) as came_no from member where role <> 'former' group by community_no, person_no
),
began as (
  select community_no, min(came_no) as began_no from came group by community_no
),
present as (
  select community_no, window_no, person_no, role
  from member
  where role <> 'former' and is_anew_week(window_no + 1) -- who left in a week was there the week before
),
here as (
  select
    community_no,
    window_no,
    count(*)::integer as members,
    count(*) filter (window_no = came_no and window_no > began_no)::integer as newcomers,
    count(*) filter (role = 'core')::integer as core
  from present
  join came using (community_no, person_no)
  join began using (community_no)
  where is_anew_week(window_no)
  group by community_no, window_no
),
gone as (
  select community_no, before.window_no + 1 as window_no, count(*)::integer as leavers
  from present as before
  anti join present as after
    on after.community_no = before.community_no and after.person_no = before.person_no
    and after.window_no = before.window_no + 1
  group by community_no, before.window_no
)
select
  community_no,
  window_no,
  coalesce(members, 0) as members,
  coalesce(newcomers, 0) as newcomers,
  coalesce(leavers, 0) as leavers,
  core / nullif(members, 0) as core_share
from here
full join gone using (community_no, window_no)
