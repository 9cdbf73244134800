-- What goes on from its own earlier rows has none at first.
create table if not exists artifact (artifact_id varchar, created_at timestamptz, accepted_at timestamptz);
create table if not exists maker (artifact_id varchar, made_at timestamptz);
create table if not exists exchange (exchange_no integer, window_no integer, thread_no integer, thread_id varchar);
create table if not exists thread (thread_no integer, last_no integer);
create table if not exists debut (community_no integer, actor_no integer, posted_at timestamptz);
