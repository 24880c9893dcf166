-- The page of the log: by account, by kind, by time.
create index entry_by_account on audit.entry (account, id);
create index entry_by_kind on audit.entry (what, id);
create index entry_by_time on audit.entry (at);

-- What came of each proof of the chain.
create table audit.proof (
    at timestamptz primary key,
    proved bigint not null,
    broken text
);
