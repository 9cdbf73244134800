-- preferences: what does each person ask of recommendations?
-- grain: person_id
-- unit: days UTC
-- reads: preference, person_key
select person_id, mentors, connections, interests, languages, capacity, availability, vetoes, paused_until, bridging
from preference
semi join person_key using (person_id)
