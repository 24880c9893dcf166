-- Where what is asked for comes from, in words.
alter table reporting.indicator add column source text not null default '';

-- From which period on a line is asked for, or not any more, of the units below the one that decided so. Never before the period
-- in which it was decided; of several the last one that has come holds.
create table reporting.line_switch (
    form int not null,
    position int not null,
    owner bigint not null,
    since int not null, -- period
    used boolean not null,
    primary key (form, position, owner, since),
    foreign key (form, position) references reporting.line (form, position)
);

-- The first period of a form that is owed below a unit; below 0 where no other one decided: the one in which the program learnt of
-- the form.
create table reporting.first_period (
    form int not null references reporting.form (id),
    owner bigint not null,
    period int not null,
    primary key (form, owner)
);

-- What was changed in the catalogue.
create table reporting.catalogue_change (
    id bigint generated always as identity primary key,
    owner bigint not null,
    kind text not null,
    form int references reporting.form (id),
    indicator int references reporting.indicator (id),
    period int,
    before text not null default '',
    after text not null default '',
    at timestamptz not null,
    account uuid not null,
    by_name text not null
);
create index catalogue_change_by_owner on reporting.catalogue_change (owner, id);

-- Another one with each change: whoever keeps the catalogue in memory sees by it that it is not the newest.
create table reporting.catalogue_revision (
    single boolean primary key default true check (single),
    revision uuid not null
);
insert into reporting.catalogue_revision (revision) values (gen_random_uuid());
