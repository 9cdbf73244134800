-- What every model may say. `setting` has one row: as_of (null unless asked for), facts_before, protected (a regular
-- expression, null when nothing is), thread_micro, thread_people, broadcast_people,
-- since and since_no (the first week to be made anew).

-- A day of an attribute: not yet known when it lies on or after the day asked for.
create or replace macro known_day(day) as
  case when (select as_of from setting) is null or day < (select as_of from setting) then day end;

-- An instant of an attribute, likewise.
create or replace macro known_instant(instant) as
  case when instant < (select facts_before from setting) then instant end;

-- Something begun on this day is there; without a day it always was.
create or replace macro has_begun(day) as
  (select as_of from setting) is null or day is null or day < (select as_of from setting);

-- Smallest first: the newest version, or the first one when a past day is asked for.
create or replace macro version_rank(recorded_at) as
  case when (select as_of from setting) is null then -1 else 1 end * epoch_us(recorded_at);

-- A name or id that belongs to a protected group.
create or replace macro is_protected(word) as
  coalesce(regexp_matches(word, (select protected from setting), 'is'), false);

-- A macro can only name tables that are there; the model of this name puts its own in its place.
create table if not exists span (first_window date, now timestamptz, windows integer);

-- Number of the week that a day lies in, from the first week with data.
create or replace macro window_of(day) as
  floor(date_diff('day', (select first_window from span), day::date) / 7)::integer;

-- One word for where somebody sits: unit, and place; remote people share one, wherever they live.
create or replace macro seat_of(org_unit, workplace, location) as
  hash(coalesce(org_unit, ''), case when workplace = 'remote' then 'remote' else coalesce(location, '') end);

-- What a refresh makes anew: everything from an instant on, the beginning of a week; earlier rows of models with `anew` stand.
create or replace macro is_anew(instant) as instant >= (select since from setting);
create or replace macro is_anew_week(window_no) as window_no >= (select since_no from setting);
