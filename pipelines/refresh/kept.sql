-- What detection said, week by week, under names that later refreshes know too: a refresh goes on from here.
-- `fingerprint` is of all that the week and the settings gave it; `state` is kept of some weeks only.
create table if not exists kept_week (window_start date, fingerprint varchar, state varchar);
create table if not exists kept_community (window_start date, community_id varchar, cohesion double);
create table if not exists kept_member (
  window_start date, community_id varchar, person_id varchar, belonging double, role integer
);
create table if not exists kept_person (
  window_start date, person_id varchar, ties integer, strength double, core_number integer, betweenness double,
  "constraint" double, cross_unit_share double, cross_place_share double, role integer
);
create table if not exists kept_event (
  window_start date, event varchar, community_id varchar, other_ids varchar, confidence double
);
