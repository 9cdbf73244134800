-- people_kept: of those who were in each community a year ago, and when it began, how many still are in it?
-- grain: community_id, since
-- unit: people; since: Monday of the week they were in it, at least a quarter ago
-- reads: member, known_community, week, span
-- check: still <= people
-- check: still <= now
-- note: A community that goes on while its people are replaced one by one is the same by continuity and another by people. Told of those in which somebody is now.
with present as (
  select community_no, window_no, person_no from member where role <> 'former'
),
size as (
  select community_no, window_no, count(*) as people from present group by community_no, window_no
),
asked as (
  select community_no, min(window_no) as window_no from size group by community_no
  union
  select community_no, window_no from size where window_no = (select windows - 53 from span)
)
select
  community_id,
  window_start as since,
  size.people::integer as people,
  count(still.person_no)::integer as still,
  last.people::integer as now
from asked
join size using (community_no, window_no)
join size as last on last.community_no = asked.community_no and last.window_no = (select windows - 1 from span)
join present using (community_no, window_no)
left join present as still
  on still.community_no = asked.community_no and still.window_no = last.window_no and still.person_no = present.person_no
join known_community using (community_no)
join week using (window_no)
where asked.window_no <= (select windows - 14 from span)
group by all
