-- Units that were reminded by the unit above of figures they have not sent: the last time.
create table reporting.reminder (
    form int not null references reporting.form (id),
    period int not null,
    unit bigint not null,
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    primary key (unit, form, period)
);
create index sheet_returned on reporting.sheet (unit) where state = 'RETURNED';
