create schema assessment;

-- Rule packs that a province brought: what it adds to a standard that ships. The file is kept word by word.
create table assessment.own_pack (
    id bigint generated always as identity primary key,
    unit bigint not null,
    standard text not null,
    title text not null,
    file text not null,
    first_day date not null,
    last_day date,
    content text not null,
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    withdrawn_at timestamptz,
    withdrawn_account uuid,
    withdrawn_by_name text,
    check (last_day >= first_day),
    check ((withdrawn_at is null) = (withdrawn_by_name is null))
);
create index own_pack_by_unit on assessment.own_pack (unit, first_day, id);

-- A standard in a year in an office. It keeps what the standard says, so that it can be replayed.
create table assessment.season (
    id bigint generated always as identity primary key,
    pack text not null,
    title text not null,
    year int not null,
    office bigint not null,
    content text not null,
    hash bytea not null,
    opened_at timestamptz not null,
    account uuid not null,
    by_name text not null,
    locked_at timestamptz,
    locked_account uuid,
    locked_by_name text,
    unique (pack, year, office),
    check ((locked_at is null) = (locked_by_name is null))
);

-- A decision about objects of a season.
create table assessment.decision (
    id bigint generated always as identity primary key,
    season bigint not null references assessment.season (id),
    unit bigint not null, -- whose decision it is
    number text not null,
    day date not null,
    at timestamptz not null,
    account uuid not null,
    by_name text not null
);
create index decision_by_season on assessment.decision (season, id);

-- One object in a season.
create table assessment.review (
    id bigint generated always as identity primary key,
    season bigint not null references assessment.season (id),
    pack text not null,
    year int not null,
    object bigint not null,
    title text not null, -- what the object was called when the season was opened
    type text not null check (type in ('AREA', 'COMMUNE', 'AGENCY', 'ENTERPRISE', 'SCHOOL')),
    unit bigint not null, -- the commune in which it is, else the province
    commune bigint,
    district bigint,
    province bigint,
    state text not null check (state in ('EXCLUDED', 'OPEN', 'REGISTERED', 'SUBMITTED', 'RETURNED', 'VERIFIED', 'DECIDED', 'APPEALED', 'WITHDRAWN')),
    reason text not null default '', -- of the last step that gives one
    registered_on date,
    late boolean not null default false, -- registered after the time for it
    submitted_on date,
    submitted_account uuid,
    verified_on date,
    verified_account uuid,
    decided_on date,
    decided_account uuid,
    decision bigint references assessment.decision (id),
    appealed_on date,
    appealed_account uuid,
    outcome text check (outcome in ('MET', 'NOT_MET')),
    points_self numeric,
    points numeric,
    class text,
    unmet text[] not null default '{}', -- criteria, by the verification where there was one
    extension_asked date,
    extended_until date,
    version int not null default 1,
    search text not null, -- the title without marks
    unique (pack, year, object)
);
create index review_by_unit on assessment.review (season, unit, state);
create index review_by_state on assessment.review (season, state, type);
create index review_by_title on assessment.review (season, title, id);
create index review_by_object on assessment.review (object, year);
create index review_by_decision on assessment.review (decision) where decision is not null;
create index review_by_unmet on assessment.review using gin (unmet) where unmet <> '{}';

-- What is said of each item of the standard.
create table assessment.answer (
    review bigint not null references assessment.review (id),
    item text not null,
    criterion text not null,
    met boolean,
    points numeric,
    part bigint, -- of a share
    whole bigint,
    reason text not null default '',
    document text not null default '', -- the paper that is referred to
    verified_met boolean,
    verified_points numeric,
    verified_reason text not null default '',
    primary key (review, item)
);

-- Every step, for those who ask later.
create table assessment.history (
    id bigint generated always as identity primary key,
    review bigint not null references assessment.review (id),
    step text not null,
    note text not null default '',
    at timestamptz not null,
    account uuid not null,
    by_name text not null
);
create index history_by_review on assessment.history (review, id);

-- Which proof belongs to which object, and to which item of the standard.
create table assessment.review_proof (
    id bigint generated always as identity primary key,
    review bigint not null references assessment.review (id),
    item text not null default '',
    proof bigint not null,
    added_at timestamptz not null,
    account uuid not null,
    by_name text not null,
    removed_at timestamptz
);
create unique index review_proof_once on assessment.review_proof (review, item, proof) where removed_at is null;

-- Files of self-reviews that were read and not yet taken; forgotten after some days.
create table assessment.import_draft (
    id bigint generated always as identity primary key,
    season bigint not null references assessment.season (id),
    file text not null,
    rows text not null,
    at timestamptz not null,
    account uuid not null,
    taken_at timestamptz
);

-- What figures are counted from.
create view assessment.result_fact as
select season, pack, type as object_type, object, unit, year,
       case when state not in ('OPEN', 'WITHDRAWN') then registered_on end as registered_on,
       outcome, points, class, decided_on
  from assessment.review
 where state <> 'EXCLUDED';

create view assessment.unmet_fact as
select r.season, r.object, r.unit, u.criterion
  from assessment.review r cross join unnest(r.unmet) u (criterion)
 where r.state in ('DECIDED', 'APPEALED') and r.outcome = 'NOT_MET';
