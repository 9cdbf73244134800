-- activity_count: how many people wrote, answered or met in each community, and how much was said?
-- grain: community_no, window_no
-- unit: people of the community; interactions; threads written in
-- reads: community_exchange, member
-- anew: is_anew_week(window_no)
-- check: active <= interactions
select
  community_exchange.community_no,
  community_exchange.window_no,
  count(distinct person_no) filter (wrote)::integer as active,
  count(*)::integer as interactions,
  count(distinct thread_no) filter (wrote and thread_no >= 0)::integer as threads
from community_exchange
left join member on
  member.window_no = community_exchange.window_no and member.community_no = community_exchange.community_no
  and person_no = actor_no and role <> 'former'
where is_anew_week(community_exchange.window_no)
group by community_exchange.community_no, community_exchange.window_no
