-- objective_reading: how far is each objective, by its own indicator?
-- grain: objective_id, observed_on
-- unit: units of the indicator
-- reads: ledger.objective_readings, setting
select objective_id, observed_on, value
from ledger.objective_readings
where has_begun(observed_on)
