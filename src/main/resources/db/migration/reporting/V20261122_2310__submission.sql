-- How far a sheet is on its way: with the unit, sent, sent back, accepted. The day of the first sending stays for ever: lateness
-- is a fact.
alter table reporting.sheet
    add column state text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    add column first_submitted_on date,
    add column submitted_on date,
    add constraint sheet_submitted check (state = 'DRAFT' or first_submitted_on is not null);

-- Each step on that way.
create table reporting.step (
    id bigint generated always as identity primary key,
    form int not null references reporting.form (id),
    period int not null,
    unit bigint not null,
    kind text not null check (kind in ('SUBMIT', 'TAKE_BACK', 'RETURN', 'ACCEPT')),
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    by_unit bigint not null,
    reason text not null,
    version int not null -- of the numbers
);
create index step_by_sheet on reporting.step (form, period, unit, id);

-- What was remarked on a number when a sheet was sent back.
create table reporting.remark (
    step bigint not null references reporting.step (id),
    position int not null,
    remark text not null check (remark <> ''),
    primary key (step, position)
);

-- What was saved: which numbers became which others. Null is nothing said, -1 that it does not apply.
create table reporting.sheet_history (
    form int not null references reporting.form (id),
    period int not null,
    unit bigint not null,
    version int not null,
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    positions int[] not null,
    before bigint[] not null,
    after bigint[] not null,
    primary key (form, period, unit, version)
);

-- Periods that a province closed: nothing below it is written any more but by corrections.
create table reporting.closing (
    form int not null references reporting.form (id),
    period int not null,
    unit bigint not null,
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    primary key (form, period, unit)
);
