-- Words are found wherever they stand, as those of duties are.
create index activity_by_words on activity.activity using gin (search gin_trgm_ops);
-- A list of one kind, and how long it is.
create index activity_by_kind on activity.activity (kind, day desc, id desc) include (unit) where state <> 'WITHDRAWN';
-- What facts count of a unit and some days stands in the index.
drop index activity.activity_by_answering;
create index activity_by_answering on activity.activity (answering, day) include (proofs) where state = 'HELD';
