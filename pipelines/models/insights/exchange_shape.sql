-- exchange_shape: do people answer each other, and across units and places?
-- grain: community_no, window_no
-- unit: shares 0–1 of the pairs who spoke in the last four weeks; null without any
-- reads: community_exchange, person_key, span
-- check: reciprocity is null or reciprocity between 0 and 1
-- note: Pairs with a unit or place unknown do not count in those shares.
with spoken as (
  select distinct community_no, window_no, actor_no, target_no
  from community_exchange
  where target_no >= 0
),
recent as (
  select distinct community_no, (window_no + lag)::integer as window_no, actor_no, target_no
  from spoken, range(4) as lags(lag)
  where window_no + lag < (select windows from span)
),
pair as (
  select
    community_no, window_no, least(actor_no, target_no) as one, greatest(actor_no, target_no) as other,
    count(*) = 2 as mutual
  from recent
  group by community_no, window_no, least(actor_no, target_no), greatest(actor_no, target_no)
)
select
  community_no,
  window_no,
  count(*) filter (mutual) / count(*) as reciprocity,
  count(*) filter (a.unit_no >= 0 and b.unit_no >= 0 and a.unit_no <> b.unit_no)
    / nullif(count(*) filter (a.unit_no >= 0 and b.unit_no >= 0), 0) as cross_unit_share,
  count(*) filter (a.place_no >= 0 and b.place_no >= 0 and a.place_no <> b.place_no)
    / nullif(count(*) filter (a.place_no >= 0 and b.place_no >= 0), 0) as cross_place_share
from pair
join person_key as a on a.person_no = one
join person_key as b on b.person_no = other
group by community_no, window_no
