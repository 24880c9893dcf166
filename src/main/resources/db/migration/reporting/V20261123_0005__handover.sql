-- To whom units handed over, as the totals know it: replaced together with the tree.
create table reporting.handover (
    event bigint not null,
    day date not null,
    unit bigint not null,
    heir bigint not null,
    part boolean not null,
    primary key (event, unit, heir)
);
update reporting.tree set revision = ''; -- it is read anew, with them

-- How figures of an indicator are carried to heirs, where it is not as its way of adding up says. Without an owner it comes from the
-- rule pack; a province overrides it for its own units. It holds for changes of units from that day on.
create table reporting.carrying (
    owner bigint,
    indicator int not null references reporting.indicator (id),
    from_day date not null,
    rule text not null check (rule in ('SUM', 'WEIGHT', 'APART')),
    unique nulls not distinct (owner, indicator, from_day)
);

-- By which weights a unit was divided among its heirs, as the decision says or the province knows.
create table reporting.heir_share (
    event bigint not null,
    unit bigint not null,
    heir bigint not null,
    weight bigint not null check (weight between 0 and 1000000000),
    primary key (event, unit, heir)
);

-- Counts every change of the two above, so that each server notices it.
create table reporting.carrying_revision (
    single boolean primary key default true check (single),
    revision bigint not null
);
insert into reporting.carrying_revision (revision) values (0);
