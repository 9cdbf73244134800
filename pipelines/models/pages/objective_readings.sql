-- objective_readings: how far is each objective, by its own indicator?
-- grain: objective_id, observed_on
-- unit: units of the indicator
-- reads: objective_reading, objectives
select objective_id, observed_on, value
from objective_reading
semi join objectives using (objective_id)
