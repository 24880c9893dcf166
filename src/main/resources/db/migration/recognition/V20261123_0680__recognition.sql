create schema recognition;

-- That somebody is to be commended. Of persons only name and post, and the name until a day.
create table recognition.proposal (
    id bigint generated always as identity primary key,
    unit bigint not null, -- that proposes
    form text not null, -- code of rules/recognition/forms.yaml
    recipient_kind text not null check (recipient_kind in ('COLLECTIVE', 'PERSON')),
    collective_kind text check (collective_kind in ('UNIT', 'TEAM', 'SITE')),
    collective bigint,
    recipient_name text not null check (recipient_name <> ''),
    recipient_key text not null, -- the name without marks, by vn.luytre.text.Folding
    person_post text,
    keep_until date, -- until when the name of a person is kept
    achievement text not null check (achievement <> ''),
    achievement_key text not null,
    achieved_on date not null,
    report text not null default '', -- «báo cáo thành tích»
    tenure_instrument text, -- by which the tenure of a person was compared; neither years nor the condition are kept
    conditions text[] not null default '{}', -- codes of those that somebody has confirmed
    money bigint check (money >= 0),
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'REVIEWED', 'AWARDED', 'REFUSED', 'DROPPED', 'WITHDRAWN')),
    version int not null default 1,
    submitted_account uuid,
    submitted_by_name text,
    minutes text,
    minutes_on date,
    decision text,
    decided_on date,
    decided_account uuid,
    decided_by_name text,
    withdrawn_on date,
    withdrawn_decision text,
    withdrawn_false boolean,
    recovered bigint check (recovered >= 0),
    check ((recipient_kind = 'PERSON') = (person_post is not null)),
    check ((recipient_kind = 'PERSON') = (keep_until is not null)),
    check ((recipient_kind = 'COLLECTIVE') = (collective_kind is not null)),
    check ((state in ('AWARDED', 'WITHDRAWN')) = (decided_on is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn_on is not null)),
    check (decided_account <> submitted_account)
);
create index proposal_by_unit on recognition.proposal (unit, state, id desc);
create index proposal_by_recipient on recognition.proposal (recipient_key);
create index proposal_by_keeping on recognition.proposal (keep_until) where recipient_kind = 'PERSON';

create table recognition.step (
    id bigint generated always as identity primary key,
    proposal bigint not null references recognition.proposal (id),
    step text not null,
    note text not null default '',
    at timestamptz not null,
    account uuid not null,
    by_name text not null
);
create index step_by_proposal on recognition.step (proposal, id);

-- What proves an achievement: a record of another module, or a file or link of vn.luytre.evidence.
create table recognition.ground (
    id bigint generated always as identity primary key,
    proposal bigint not null references recognition.proposal (id),
    record_kind text check (record_kind in ('DUTY', 'TEAM', 'ACTIVITY', 'SITE')),
    record bigint,
    proof bigint,
    label text not null,
    removed_at timestamptz,
    false_since date, -- since when it is known to be false
    check ((record_kind is null) = (record is null) and (record is null) <> (proof is null))
);
create index ground_by_proposal on recognition.ground (proposal);
create index ground_by_record on recognition.ground (record_kind, record) where record is not null;
create index ground_by_proof on recognition.ground (proof) where proof is not null;

-- How many of a form a unit and all below it give in a year at most, as the unit has set it.
create table recognition.cap (
    unit bigint not null,
    form text not null,
    year int not null,
    most int not null check (most >= 0),
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    primary key (unit, form, year)
);

create view recognition.award_fact as
select id, unit, form, recipient_kind, decided_on, money, withdrawn_on
  from recognition.proposal where state in ('AWARDED', 'WITHDRAWN');
