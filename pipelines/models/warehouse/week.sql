-- week: which whole weeks are there data of?
-- grain: window_no
-- unit: Mondays UTC
-- reads: span
select number::integer as window_no, (first_window + number::integer * 7)::date as window_start
from span, range(windows) as numbers(number)
