-- exchange_shape: do people answer each other, and across units and places?
-- grain: community_no, window_no
-- unit: shares 0–1 of the pairs who spoke in the last four weeks; null without any
-- reads: community_exchange, person_key, span
-- anew: is_anew_week(window_no)
-- check: reciprocity is null or reciprocity between 0 and 1
-- note: Pairs with a unit or place unknown do not count in those shares.
with spoken as (
  select
    community_no, window_no, least(actor_no, target_no) as one, greatest(actor_no, target_no) as other,
    bit_or(case when actor_no < target_no then 1 else 2 end) as ways
  from community_exchange
  where target_no >= 0 and is_anew_week(window_no + 3)
  group by all
),
placed as (
  select
    community_no, window_no, one, other, ways,
    case when a.unit_no >= 0 and b.unit_no >= 0 then (a.unit_no <> b.unit_no)::utinyint end as across_units,
    case when a.place_no >= 0 and b.place_no >= 0 then (a.place_no <> b.place_no)::utinyint end as across_places
  from spoken
  join person_key as a on a.person_no = one
  join person_key as b on b.person_no = other
),
pair as (
  select
    community_no, (window_no + lag)::integer as window_no, one, other,
    bit_or(ways) = 3 as mutual, any_value(across_units) as across_units, any_value(across_places) as across_places
  from placed, range(4) as lags(lag)
  where window_no + lag < (select windows from span) and is_anew_week(window_no + lag)
  group by community_no, window_no + lag, one, other
)
select
  community_no,
  window_no,
  count(*) filter (mutual) / count(*) as reciprocity,
  avg(across_units) as cross_unit_share,
  avg(across_places) as cross_place_share
from pair
group by community_no, window_no
