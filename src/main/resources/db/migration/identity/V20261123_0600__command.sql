-- What was asked for once is done once, however often it is sent.
create table identity.command (
    key uuid primary key,
    account uuid not null,
    what text not null,
    outcome bigint,
    at timestamptz not null
);
create index command_by_time on identity.command (at);
