-- preference: what does each person ask of recommendations?
-- grain: person_id
-- unit: days UTC
-- reads: ledger.person_preferences, alias
-- note: Consent holds as of today, whatever day is asked for. What was said in the product replaces it later.
with latest as (
  select coalesce(canonical, person_id) as person, *
  from ledger.person_preferences
  left join alias on alias.pseudonym = person_id
  qualify row_number() over (partition by person order by recorded_at desc, row_hash) = 1
)
select
  person as person_id, mentors, connections, interests, languages, capacity::integer as capacity, availability,
  vetoes, paused_until
from latest
