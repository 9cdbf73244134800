-- preference: what does each person ask of recommendations?
-- grain: person_id
-- unit: days UTC
-- reads: ledger.person_preferences, said_preference, alias
-- note: Consent holds as of today, whatever day is asked for. What was said in the product stands before what a file said; bridging, a wish to meet people of other units, is said there alone.
with latest as (
  select coalesce(canonical, person_id) as person, *
  from ledger.person_preferences
  left join alias on alias.pseudonym = person_id
  qualify row_number() over (partition by person order by recorded_at desc, row_hash) = 1
)
select
  coalesce(said.person_id, latest.person) as person_id,
  coalesce(said.mentors, latest.mentors) as mentors,
  coalesce(said.connections, latest.connections) as connections,
  coalesce(said.interests, latest.interests) as interests,
  coalesce(said.languages, latest.languages) as languages,
  coalesce(said.capacity, latest.capacity)::integer as capacity,
  coalesce(said.availability, latest.availability) as availability,
  coalesce(said.vetoes, latest.vetoes) as vetoes,
  coalesce(said.paused_until, latest.paused_until) as paused_until,
  said.bridging
from latest
full join said_preference as said on said.person_id = latest.person
