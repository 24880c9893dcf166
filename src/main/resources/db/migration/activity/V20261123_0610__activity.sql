create schema activity;

-- What an activity was part of: a coordination programme by its name, or a directive.
create table activity.programme (
    id bigint generated always as identity primary key,
    name text not null,
    directive uuid,
    unique nulls not distinct (name, directive)
);

create table activity.activity (
    id bigint generated always as identity primary key,
    client_key uuid not null unique, -- made by the device: sent again it is the same activity
    version integer not null default 1,
    unit bigint not null, -- that did it
    answering bigint not null, -- in whose figures it is: the commune of that unit, else the unit itself
    area bigint not null, -- where it was
    spot text not null default '',
    day date not null,
    state text not null check (state in ('PLANNED', 'HELD', 'WITHDRAWN')),
    state_before text check (state_before in ('PLANNED', 'HELD')),
    reason text, -- why it was withdrawn
    kind text not null,
    title text not null,
    words text not null default '',
    duty bigint,
    campaign bigint,
    programme bigint references activity.programme,
    proofs integer not null default 0,
    search text not null,
    recorded_at timestamptz not null,
    recorded_on date not null,
    account uuid not null,
    by_name text not null,
    check ((state = 'WITHDRAWN') = (state_before is not null)),
    check ((state = 'WITHDRAWN') = (reason is not null))
);
create index activity_by_day on activity.activity (day desc, id desc);
create index activity_by_unit on activity.activity (unit, day desc, id desc);
create index activity_by_answering on activity.activity (answering, day);
create index activity_by_area on activity.activity (area, day desc);
create index activity_by_campaign on activity.activity (campaign) where campaign is not null;
create index activity_by_duty on activity.activity (duty) where duty is not null;
create index activity_by_account on activity.activity (account, id desc);

create table activity.amount (
    activity bigint not null references activity.activity,
    measure text not null,
    amount numeric(20, 3) not null check (amount >= 0),
    primary key (activity, measure)
);

-- Which sites of models and which teams it served.
create table activity.served (
    activity bigint not null references activity.activity,
    thing_kind text not null,
    thing bigint not null,
    primary key (activity, thing_kind, thing)
);
create index served_by_thing on activity.served (thing_kind, thing);

create table activity.activity_proof (
    activity bigint not null references activity.activity,
    proof bigint not null,
    added_at timestamptz not null,
    removed_at timestamptz,
    primary key (activity, proof)
);

create table activity.entry (
    id bigint generated always as identity primary key,
    activity bigint not null references activity.activity,
    happening text not null,
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    note text not null default ''
);
create index entry_by_activity on activity.entry (activity, id);

-- What an entry changed, field by field, as people read it.
create table activity.field_change (
    entry bigint not null references activity.entry,
    field text not null,
    former text not null,
    present text not null,
    primary key (entry, field)
);

-- For reports: what took place. What is only planned, or was withdrawn, is not here.
create view activity.activity_fact as
select id, answering as unit, area, kind, day, proofs, duty, campaign, recorded_on
  from activity.activity where state = 'HELD';

create view activity.measure_fact as
select m.activity, a.answering as unit, a.area, a.kind, a.day, m.measure, m.amount
  from activity.amount m join activity.activity a on a.id = m.activity where a.state = 'HELD';

create view activity.subject_fact as
select a.id as activity, s.thing_kind as subject_kind, s.thing as subject, a.answering as unit, a.area, a.kind, a.day, a.proofs
  from activity.activity a
  cross join lateral (
      select thing_kind, thing from activity.served where activity = a.id
      union all select 'PROGRAMME', a.programme where a.programme is not null
      union all select 'DUTY', a.duty where a.duty is not null) s
 where a.state = 'HELD';
