-- membership_flow: how many people take part in each community, who is new, who left?
-- grain: community_no, window_no
-- unit: people; core_share 0–1
-- reads: member
-- check: newcomers <= members
-- note: Newcomers: members now who never were before, from the community's second week on. Leavers: members a week ago and not now.
with present as (
  select community_no, window_no, person_no, role from member where role <> 'former'
),
spell as (
  select
    *,
    lag(window_no) over of_person as previous_no,
    lead(window_no) over of_person as next_no,
    min(window_no) over (partition by community_no) as first_no
  from present
  window of_person as (partition by community_no, person_no order by window_no)
),
here as (
  select
    community_no,
    window_no,
    count(*)::integer as members,
    count(*) filter (previous_no is null and window_no > first_no)::integer as newcomers,
    count(*) filter (role = 'core')::integer as core
  from spell
  group by community_no, window_no
),
gone as (
  select community_no, window_no + 1 as window_no, count(*)::integer as leavers
  from spell
  where next_no is distinct from window_no + 1
  group by community_no, window_no
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
