-- «Đính chính»: a number that is asked to be changed after its period was closed. Null is nothing said, -1 that it does not apply.
create table reporting.correction (
    id bigint generated always as identity primary key,
    form int not null references reporting.form (id),
    period int not null,
    unit bigint not null,
    position int not null,
    before bigint,
    after bigint,
    reason text not null check (reason <> ''),
    proof_link text not null default '',
    proof_hash bytea,
    proof_file text not null default '',
    asked_at timestamptz not null,
    asked_account uuid not null,
    asked_by_name text not null,
    state text not null default 'ASKED' check (state in ('ASKED', 'GRANTED', 'REFUSED')),
    decided_at timestamptz,
    decided_account uuid,
    decided_by_name text,
    decided_period int, -- that of the day of the decision: its report tells of the correction
    note text not null default '',
    check ((state = 'ASKED') = (decided_at is null)),
    check (proof_link <> '' or proof_hash is not null)
);
create index correction_by_sheet on reporting.correction (form, period, unit, id);
create index correction_decided on reporting.correction (form, decided_period) where state = 'GRANTED';
create unique index correction_open on reporting.correction (form, period, unit, position) where state = 'ASKED';
