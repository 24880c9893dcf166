create schema reporting;

-- What is counted. Those without an owner come from the rule pack, the others belong to a province.
create table reporting.indicator (
    id int generated always as identity primary key,
    owner bigint,
    code text not null check (code <> ''),
    name text not null check (name <> ''),
    measure text not null,
    group_code text not null,
    decimals smallint not null check (decimals between 0 and 6),
    summing text not null check (summing in ('SUM', 'LAST', 'RATIO', 'NONE')),
    suggested boolean not null default false,
    switched_off boolean not null default false,
    unique nulls not distinct (owner, code)
);

-- Of which a rate is made: part over whole, only from units that know both.
create table reporting.rate (
    indicator int not null references reporting.indicator (id),
    part int not null references reporting.indicator (id),
    whole int not null references reporting.indicator (id),
    primary key (indicator, part)
);

-- A form: which figures, how often, by which kinds of unit.
create table reporting.form (
    id int generated always as identity primary key,
    owner bigint,
    code text not null check (code <> ''),
    name text not null check (name <> ''),
    calendar text not null,
    frequency text not null,
    reporters text[] not null,
    due_working_days int not null check (due_working_days > 0),
    unique nulls not distinct (owner, code)
);

-- Where in the numbers of a sheet an indicator stands. A position is never given to another one.
create table reporting.line (
    form int not null references reporting.form (id),
    position int not null check (position > 0),
    indicator int not null references reporting.indicator (id),
    ordinal int not null, -- as printed
    dropped boolean not null default false,
    primary key (form, position),
    unique (form, indicator)
);

-- The figures that one unit reports of one period in one form, by position; null where nothing is said. Numbers are whole: those
-- with decimals are kept in their smallest unit. A period is its year and its number in the year: 202602.
create table reporting.sheet (
    form int not null references reporting.form (id),
    period int not null,
    unit bigint not null,
    numbers bigint[] not null,
    exempt int[] not null default '{}', -- positions that do not apply to the unit
    version int not null,
    primary key (form, period, unit)
) with (fillfactor = 80);
create index sheet_by_unit on reporting.sheet (unit, form, period);

-- What is below a unit, added up. counts: how many units said a number, and 2^32 times how many said that it does not apply.
create table reporting.total (
    form int not null,
    period int not null,
    unit bigint not null,
    sums bigint[] not null,
    counts bigint[] not null,
    primary key (form, period, unit)
) with (fillfactor = 80);

-- What has been written since the totals were added up: how much it changes the total of this unit and of all above it. Each
-- writer adds rows and never waits for another; a job adds up anew and takes them away; a reader adds those that are there.
create table reporting.change (
    id bigint generated always as identity primary key,
    form int not null,
    period int not null,
    unit bigint not null,
    sums bigint[] not null,
    counts bigint[] not null
);
create index change_by_form on reporting.change (form, period);

-- The tree of units as the totals know it: it is brought up to date together with them.
create table reporting.tree (
    single boolean primary key default true check (single),
    revision text not null
);
insert into reporting.tree (revision) values ('');
create table reporting.life (
    unit bigint not null,
    kind text not null,
    first_day date not null,
    last_day date not null,
    primary key (unit, first_day)
);
create table reporting.place (
    unit bigint not null,
    parent bigint not null,
    first_day date not null,
    last_day date not null,
    primary key (unit, first_day)
);
