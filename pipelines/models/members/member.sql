-- member: who takes part in each community, week by week, how much and in what role?
-- grain: community_no, window_no, person_no
-- unit: belonging 0–1
-- reads: kept_member, decided, known_community, week, person_key
-- anew: is_anew_week(window_no)
-- check: belonging between 0 and 1
-- note: Of communities that were merged, the larger belonging and the stronger role.
select
  window_no, community_no, person_no,
  max(belonging) as belonging,
  member_role(min(role)) as role
from kept_member
join decided on detected_id = kept_member.community_id
join known_community on known_community.community_id = decided.community_id
join week using (window_start)
join person_key using (person_id)
where is_anew_week(window_no)
group by window_no, community_no, person_no
