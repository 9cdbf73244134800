-- What the last refresh knew, put aside before the tables are made anew.
create or replace temp table was_refresh as from last_refresh;
create or replace temp table was_span as from span;
create or replace temp table was_hidden as
  select community_id as id from hidden_community
  union
  select thread_id from hidden_thread
  union
  select artifact_id from hidden_artifact;
create or replace temp table was_community as select community_no, community_id from community_key;
create or replace temp table was_known as select community_no, community_id from known_community;
create or replace temp table was_person as
  select person_no, person_id, seat_of(org_unit, workplace, location) as seat from person_key left join person using (person_id);
