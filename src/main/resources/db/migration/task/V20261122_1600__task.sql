create schema task;
create extension if not exists pg_trgm with schema public; -- finds words anywhere in 20,000 duties by an index

-- An order that comes back. Its dated instances are duties, made some time ahead.
create table task.series (
    id bigint generated always as identity primary key,
    issuer bigint not null,
    directive uuid,
    directive_duty bigint,
    label text,
    sentence text not null check (sentence <> ''),
    span_start int,
    span_end int,
    frequency text not null,
    operator text not null,
    value text not null,
    first_day date not null,
    last_day date,
    set_at timestamptz not null,
    set_by uuid,
    set_by_name text not null,
    search text not null,
    check (last_day >= first_day),
    check (span_end > span_start and span_start >= 0)
);
create unique index series_once_of_a_directive on task.series (directive, directive_duty);

-- Whom it is for.
create table task.series_unit (
    series bigint not null references task.series (id),
    unit bigint not null,
    role text not null check (role in ('LEAD', 'COOPERATING')),
    primary key (series, unit)
);

-- One order, with the sentence that gives it.
create table task.duty (
    id bigint generated always as identity primary key,
    series bigint references task.series (id),
    occurrence date,
    issuer bigint not null,
    directive uuid,
    directive_duty bigint,
    label text,
    sentence text not null check (sentence <> ''),
    span_start int,
    span_end int,
    due date,
    set_at timestamptz not null,
    set_by uuid,
    set_by_name text not null,
    search text not null, -- the sentence without marks, by vn.luytre.text.Folding
    check ((series is null) = (occurrence is null)),
    check (span_end > span_start and span_start >= 0)
);
create unique index duty_once_of_a_series on task.duty (series, occurrence);
create unique index duty_once_of_a_directive on task.duty (directive, directive_duty) where series is null;
create index duty_by_issuer on task.duty (issuer, id);
create index duty_by_words on task.duty using gin (search gin_trgm_ops);

-- What one unit owes of it.
create table task.assignment (
    id bigint generated always as identity primary key,
    duty bigint not null references task.duty (id),
    parent bigint references task.assignment (id),
    unit bigint not null,
    assigner bigint not null,
    answers_to bigint not null,
    role text not null check (role in ('LEAD', 'COOPERATING')),
    state text not null check (state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'REPORTED', 'RETURNED', 'DONE', 'CANCELLED')),
    assigned_on date not null,
    original_due date,
    due date,
    percent int not null default 0 check (percent between 0 and 100),
    reported_by uuid,
    reported_on date,
    extension_asked date,
    late_since date,
    days_late int not null default 0,
    missed date, -- the last due date that passed without a result
    version int not null default 1,
    check (parent <> id),
    check ((late_since is null) = (days_late = 0) and (late_since is null) = (missed is null)),
    check (state not in ('REPORTED', 'DONE') or reported_on is not null)
);
-- A unit has a duty once, from wherever it comes.
create unique index assignment_once on task.assignment (duty, unit) where state <> 'CANCELLED';
create index assignment_by_duty on task.assignment (duty);
create index assignment_late on task.assignment (answers_to, days_late desc, due, id) where late_since is not null;
create index assignment_by_parent on task.assignment (parent) where parent is not null;
create index assignment_owed on task.assignment (unit, due, id)
    where state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED');
create index assignment_awaited on task.assignment (answers_to, due, id)
    where state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED');
create index assignment_to_decide on task.assignment (answers_to)
    where state = 'REPORTED' or extension_asked is not null;
create index assignment_by_unit on task.assignment (unit, due, id);
create index assignment_by_answer on task.assignment (answers_to, due, id);
create index assignment_by_state on task.assignment (answers_to, state, due, id);
create index assignment_by_due on task.assignment (due)
    where state in ('ASSIGNED', 'ACCEPTED', 'IN_PROGRESS', 'RETURNED');

-- What has been late stays late, whoever writes.
create function task.keep_lateness() returns trigger language plpgsql as $$
begin
    if old.late_since is not null and (new.late_since is distinct from old.late_since or new.days_late < old.days_late) then
        raise exception 'lateness of assignment % must stay', old.id;
    end if;
    return new;
end $$;
create trigger lateness_stays before update on task.assignment for each row execute function task.keep_lateness();

-- How units did, by the month in which it was due: what each change adds or takes away, so that writers never wait for each
-- other; each night the lines of a month are made one. A sum over the lines is exact at any moment.
create table task.tally (
    unit bigint not null,
    month date not null,
    owed int not null,
    done int not null,
    in_time int not null
);
create index tally_by_unit on task.tally (unit, month) include (owed, done, in_time);

create function task.tally_up() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into task.tally (unit, month, owed, done, in_time)
        select unit, date_trunc('month', due)::date, count(*), count(*) filter (where state = 'DONE'),
               count(*) filter (where state = 'DONE' and late_since is null)
          from after where due is not null and state <> 'CANCELLED'
         group by 1, 2;
    else
        insert into task.tally (unit, month, owed, done, in_time)
        select unit, month, sum(owed), sum(done), sum(in_time)
          from (select unit, date_trunc('month', due)::date as month, 1 as owed, (state = 'DONE')::int as done,
                       (state = 'DONE' and late_since is null)::int as in_time
                  from after where due is not null and state <> 'CANCELLED'
                 union all
                select unit, date_trunc('month', due)::date, -1, -(state = 'DONE')::int,
                       -(state = 'DONE' and late_since is null)::int
                  from before where due is not null and state <> 'CANCELLED') change
         group by unit, month
        having sum(owed) <> 0 or sum(done) <> 0 or sum(in_time) <> 0;
    end if;
    return null;
end $$;
create trigger tally_of_new after insert on task.assignment
    referencing new table as after for each statement execute function task.tally_up();
create trigger tally_of_changed after update on task.assignment
    referencing old table as before new table as after for each statement execute function task.tally_up();

-- By when it is to be done: the date that was set first, and every other since, with the reason.
create table task.due_date (
    id bigint generated always as identity primary key,
    assignment bigint not null references task.assignment (id),
    due date,
    reason text not null,
    cause text not null check (cause in ('ASSIGNED', 'EXTENSION_GRANTED', 'RESULT_RETURNED')),
    set_at timestamptz not null,
    set_by uuid,
    set_by_name text not null
);
create index due_date_by_assignment on task.due_date (assignment, id);

-- More time: asked for and decided in writing.
create table task.extension (
    id bigint generated always as identity primary key,
    assignment bigint not null references task.assignment (id),
    until date not null,
    reason text not null,
    asked_at timestamptz not null,
    asked_by uuid not null,
    asked_by_name text not null,
    outcome text check (outcome in ('GRANTED', 'REFUSED', 'LAPSED')),
    granted_until date,
    decision text,
    decided_at timestamptz,
    decided_by uuid,
    decided_by_name text,
    check ((outcome is null) = (decided_at is null)),
    check ((outcome = 'GRANTED') = (granted_until is not null) or outcome is null)
);
create index extension_by_assignment on task.extension (assignment, id);
create unique index extension_one_at_a_time on task.extension (assignment) where outcome is null;

-- What happened to an assignment, for people to read. Nothing is taken back.
create table task.entry (
    id bigint generated always as identity primary key,
    assignment bigint not null references task.assignment (id),
    version int not null, -- of the assignment, after it
    happening text not null,
    at timestamptz not null,
    account uuid,
    name text not null,
    unit bigint,
    note text not null,
    day date -- that it is about: a new due date, the end of an extension
);
create index entry_by_assignment on task.entry (assignment, id);

create function task.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is written once', tg_table_name;
end $$;
create trigger entry_is_written_once before update or delete on task.entry
    for each row execute function task.refuse_change();
create trigger due_date_is_written_once before update or delete on task.due_date
    for each row execute function task.refuse_change();

-- Proof: files, which lie in storage by their hash, and links.
create table task.evidence (
    id bigint generated always as identity primary key,
    assignment bigint not null references task.assignment (id),
    name text not null,
    hash text check (length(hash) = 64),
    media_type text,
    size bigint,
    link text,
    added_at timestamptz not null,
    added_by uuid not null,
    added_by_name text not null,
    removed_at timestamptz,
    check ((hash is null) <> (link is null))
);
create index evidence_by_assignment on task.evidence (assignment, id);

-- What was asked for once is done once, however often it is sent.
create table task.command (
    key uuid primary key,
    account uuid not null,
    what text not null,
    outcome bigint,
    at timestamptz not null
);
create index command_by_time on task.command (at);

-- What units are to know: what happened, and what will soon be due. Read by each account for itself.
create table task.notice (
    id bigint generated always as identity primary key,
    unit bigint not null,
    assignment bigint not null references task.assignment (id),
    kind text not null,
    day date not null,
    at timestamptz not null
);
create unique index notice_once_a_day on task.notice (assignment, unit, kind, day);
create index notice_by_unit on task.notice (unit, id);

create table task.notice_read (
    account uuid not null,
    unit bigint not null,
    up_to bigint not null, -- the number of the last notice that was seen
    primary key (account, unit)
);

-- Calendars that other programs fetch, by a secret address of which only the hash is kept.
create table task.feed (
    secret text primary key check (length(secret) = 64),
    account uuid not null,
    unit bigint not null,
    made_at timestamptz not null,
    revoked_at timestamptz
);
create unique index feed_one_at_a_time on task.feed (account, unit) where revoked_at is null;

-- For reports: one row for each assignment, as it stands.
create view task.assignment_fact as
select a.id, a.duty, a.parent, a.unit, a.assigner, a.role, a.state, a.assigned_on, a.original_due, a.due,
       case when a.state = 'DONE' then a.reported_on end as finished_on,
       a.late_since, a.days_late, d.directive, d.directive_duty, d.series, d.occurrence, d.issuer
  from task.assignment a
  join task.duty d on d.id = a.duty;
