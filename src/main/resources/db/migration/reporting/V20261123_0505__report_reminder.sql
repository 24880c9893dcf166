-- Units that were reminded by the unit above of reports they have not sent: the last time.
create table reporting.report_reminder (
    unit bigint not null,
    kind text not null,
    span text not null, -- «Y202601», as addresses have it
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    primary key (unit, kind, span)
);
create index report_open on reporting.report (unit) where state in ('DRAFT', 'RETURNED');
