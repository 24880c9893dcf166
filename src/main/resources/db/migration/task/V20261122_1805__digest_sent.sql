-- Whom the daily mail of a unit was sent to. Written before it is sent and taken back where that fails: nobody gets it twice.
create table task.digest_sent (
    day date not null,
    unit bigint not null,
    account uuid not null,
    primary key (day, unit, account)
);
