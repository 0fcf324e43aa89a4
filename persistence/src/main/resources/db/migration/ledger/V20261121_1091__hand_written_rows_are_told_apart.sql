-- What is written by hand lies here until its transaction commits; like every other row it can be named.
alter table ledger.hand_written add column id bigint generated always as identity primary key;
