create schema directive;

-- A document that an office received. Of one that is refused as a state secret nothing is kept but that it was.
create table directive.directive (
    id uuid primary key,
    state text not null check (state in ('RECEIVED', 'READING', 'UNDER_REVIEW', 'AWAITING_APPROVAL', 'ISSUED', 'FAILED',
        'REFUSED', 'WITHDRAWN')),
    office bigint not null,
    received_by uuid not null,
    received_by_name text not null,
    received_at timestamptz not null,
    name text,
    media_type text,
    size bigint,
    hash bytea check (length(hash) = 32),
    failure text,
    pages_read int not null default 0,
    pages_total int,
    -- as the review has it
    issuer text,
    type text,
    number text,
    number_key text,
    issuer_key text,
    issued_on date,
    subject text,
    reviewed_by uuid,
    check (state <> 'REFUSED' or name is null and media_type is null and size is null and hash is null)
);
create unique index directive_once_in_an_office on directive.directive (office, hash)
    where state not in ('WITHDRAWN', 'REFUSED');
create index directive_by_number on directive.directive (number_key) where number_key is not null;
create index directive_by_day on directive.directive (office, received_at desc);

-- A file whose text takes long to recognize waits here, apart from the files that are kept, until the secrecy gate has let it pass.
create table directive.waiting_file (
    directive uuid primary key references directive.directive (id),
    bytes bytea not null
);
alter table directive.waiting_file alter column bytes set storage external;

-- Who moved a directive from state to state, and why.
create table directive.step (
    id bigint generated always as identity primary key,
    directive uuid not null references directive.directive (id),
    step text not null,
    state text not null,
    account uuid,
    account_name text,
    at timestamptz not null,
    note text
);
create index step_by_directive on directive.step (directive, id);

-- The text as it was read from the file, as text/1, and what the program read in it, as reading/1. Never changed by the review.
create table directive.reading (
    directive uuid primary key references directive.directive (id),
    text text not null,
    reading text not null,
    verdict text not null,
    engine text not null,
    read_at timestamptz not null
);

create table directive.draft (
    directive uuid primary key references directive.directive (id),
    version int not null
);

-- One value of the draft: what was read, where, how sure, by which rule; and what the person says of it.
create table directive.item (
    directive uuid not null references directive.draft (directive),
    id int not null,
    parent int,
    kind text not null,
    name text not null,
    position int not null,
    start_at int,
    end_at int,
    words text,
    read_value text,
    confidence text check (confidence in ('CERTAIN', 'LIKELY', 'UNSURE')),
    rule text,
    note text,
    value text,
    confirmed boolean not null,
    dropped boolean not null,
    primary key (directive, id),
    foreign key (directive, parent) references directive.item (directive, id) deferrable initially deferred,
    check ((start_at is null) = (end_at is null)),
    check ((confidence is null) = (rule is null))
);

-- What was changed in the draft by whom, with the rows as they were before: so each change can be taken back.
create table directive.change (
    directive uuid not null references directive.draft (directive),
    version int not null,
    what text not null,
    item int,
    account uuid not null,
    account_name text not null,
    at timestamptz not null,
    added int[] not null,
    before jsonb not null,
    takes_back int,
    taken_back boolean not null default false,
    primary key (directive, version)
);

-- Who has a draft open just now. Nothing is lost with it.
create unlogged table directive.presence (
    directive uuid not null,
    account uuid not null,
    account_name text not null,
    seen_at timestamptz not null,
    primary key (directive, account)
);

-- What was issued.
create table directive.duty (
    id bigint generated always as identity primary key,
    directive uuid not null references directive.directive (id),
    number int not null,
    label text,
    sentence text not null,
    start_at int,
    end_at int,
    due date,
    recurrence text,
    unique (directive, number)
);

create table directive.duty_unit (
    duty bigint not null references directive.duty (id),
    unit bigint not null,
    role text not null check (role in ('LEADS', 'COOPERATES', 'OVERSEES')),
    named text not null,
    primary key (duty, unit, role)
);
create index duty_unit_by_unit on directive.duty_unit (unit);
