-- objectives: what does the organisation want to reach?
-- grain: objective_id
-- unit: days UTC; baseline and target in units of the indicator
-- reads: objective, said_objective
-- note: What was said in the product stands before what a file said.
select
  objective_id,
  coalesce(said_objective.title, objective.title, objective_id) as title,
  coalesce(said_objective.description, objective.description) as description,
  coalesce(said_objective.kind, objective.kind, 'objective') as kind,
  coalesce(said_objective.owner_id, objective.owner_id) as owner_id,
  coalesce(said_objective.parent_id, objective.parent_id) as parent_id,
  coalesce(said_objective.starts_on, objective.starts_on) as starts_on,
  coalesce(said_objective.ends_on, objective.ends_on) as ends_on,
  coalesce(said_objective.indicator, objective.indicator) as indicator,
  coalesce(said_objective.baseline, objective.baseline) as baseline,
  coalesce(said_objective.target, objective.target) as target,
  coalesce(said_objective.keywords, objective.keywords) as keywords
from objective
full join said_objective using (objective_id)
