create schema safetymodel;

-- Types that a province has beside those that ship with the program.
create table safetymodel.own_type (
    code text primary key,
    unit bigint not null, -- whose it is: it holds for all below
    name text not null,
    field text not null,
    ended_on date, -- from then on no new model is of it
    at timestamptz not null,
    account uuid not null,
    by_name text not null
);
create index own_type_by_unit on safetymodel.own_type (unit);

-- What one decision set up. Its state after the launch is that of its liveliest site.
create table safetymodel.model (
    id bigint generated always as identity primary key,
    version integer not null default 1,
    unit bigint not null, -- that owns it
    type text not null,
    name text not null,
    field text not null,
    place text not null default '', -- where it runs, in words
    aim text not null default '',
    results text not null default '',
    basis_number text not null default '', -- «12/QĐ-UBND»
    basis_day date,
    directive uuid, -- the basis, where it is in the program
    head_name text not null default '',
    head_post text not null default '',
    head_phone text not null default '', -- at work
    state text not null,
    recognition text,
    launched_on date,
    removed_on date,
    proposed_account uuid, -- who must not approve
    withdrawn boolean not null default false, -- entered by mistake
    search text not null,
    at timestamptz not null
);
create index model_by_unit on safetymodel.model (unit, id);
create index model_by_type on safetymodel.model (type);

-- A place or an agency where a model runs.
create table safetymodel.site (
    id bigint generated always as identity primary key,
    version integer not null default 1,
    model bigint not null references safetymodel.model,
    unit bigint not null, -- that answers for it: the commune
    area bigint not null, -- the unit where it is
    host_kind text not null,
    spot text not null default '',
    replicated_from bigint references safetymodel.site,
    head_name text not null default '',
    head_phone text not null default '', -- at work
    members integer not null default 0 check (members >= 0),
    households integer not null default 0 check (households >= 0), -- how many take part, never which
    groups integer not null default 0 check (groups >= 0), -- how many teams, «tổ»
    state text not null,
    launched_on date,
    removed_on date,
    withdrawn boolean not null default false,
    search text not null,
    at timestamptz not null
);
create index site_by_model on safetymodel.site (model, id);
create index site_by_unit on safetymodel.site (unit, id);
create index site_by_area on safetymodel.site (area);
create index site_by_origin on safetymodel.site (replicated_from) where replicated_from is not null;

-- «Tổ»: a site may have several.
create table safetymodel.site_group (
    id bigint generated always as identity primary key,
    site bigint not null references safetymodel.site,
    name text not null,
    members integer not null default 0 check (members >= 0)
);
create index site_group_by_site on safetymodel.site_group (site);

-- Posts of the board: never who holds them.
create table safetymodel.board_post (
    id bigint generated always as identity primary key,
    model bigint not null references safetymodel.model,
    post text not null,
    holders integer not null check (holders > 0)
);
create index board_post_by_model on safetymodel.board_post (model);

create table safetymodel.fund (
    id bigint generated always as identity primary key,
    model bigint not null references safetymodel.model,
    year integer not null,
    origin text not null,
    amount numeric(16, 0) not null check (amount > 0),
    purpose text not null
);
create index fund_by_model on safetymodel.fund (model);

create table safetymodel.equipment (
    id bigint generated always as identity primary key,
    model bigint not null references safetymodel.model,
    what text not null,
    amount integer not null check (amount > 0),
    since date
);
create index equipment_by_model on safetymodel.equipment (model);

-- What happened to models and sites; only ever added to, what was undone is marked.
create table safetymodel.entry (
    id bigint generated always as identity primary key,
    model bigint not null references safetymodel.model,
    site bigint references safetymodel.site,
    happening text not null,
    day date not null,
    note text not null default '',
    paper_number text not null default '',
    paper_day date,
    state_before text, -- null: it began here
    state_after text not null,
    recognition_before text,
    recognition_after text,
    launched_before date,
    removed_before date,
    cause bigint references safetymodel.entry, -- the deed on the whole model
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    unit bigint not null,
    undone_at timestamptz,
    undone_by_name text
);
create index entry_by_model on safetymodel.entry (model, id);
create index entry_by_site on safetymodel.entry (site, id) where site is not null;
create index entry_by_cause on safetymodel.entry (cause) where cause is not null;

-- What people found in a year; it has the last word.
create table safetymodel.review (
    id bigint generated always as identity primary key,
    site bigint not null references safetymodel.site,
    year integer not null,
    verdict text not null,
    reason text not null,
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    replaced_at timestamptz
);
create unique index review_that_holds on safetymodel.review (site, year) where replaced_at is null;

-- How active each site is, computed daily and when something of it changed.
create table safetymodel.activeness (
    site bigint primary key references safetymodel.site,
    day date not null,
    index numeric(4, 1), -- null: nothing to go by yet
    last_sign date, -- the last activity
    formal boolean not null,
    verdict text, -- of the last review, of this year or the one before
    verdict_year integer
);
create index activeness_by_index on safetymodel.activeness (index);

create view safetymodel.model_fact as
select id, unit, type, field, state, launched_on, removed_on, recognition
  from safetymodel.model where not withdrawn;

create view safetymodel.site_fact as
select s.id, s.model, m.type, s.unit, s.area, s.host_kind, s.state, s.launched_on, s.removed_on,
       s.groups, s.members, s.households, a.index as activeness, a.verdict
  from safetymodel.site s
  join safetymodel.model m on m.id = s.model
  left join safetymodel.activeness a on a.site = s.id
 where not s.withdrawn and not m.withdrawn;

-- What happened, one row for a model and one for each of its sites.
create view safetymodel.event_fact as
select e.id, e.model, e.site, coalesce(s.unit, m.unit) as unit, e.happening, e.day
  from safetymodel.entry e
  join safetymodel.model m on m.id = e.model
  left join safetymodel.site s on s.id = e.site
 where e.undone_at is null and not m.withdrawn and not coalesce(s.withdrawn, false);

-- Which proofs belong to the file of a model, and as what.
create table safetymodel.model_proof (
    model bigint not null references safetymodel.model,
    proof bigint not null,
    role text not null,
    added_at timestamptz not null,
    removed_at timestamptz,
    primary key (model, proof)
);
