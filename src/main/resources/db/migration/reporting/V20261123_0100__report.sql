-- A report that a unit writes of a time: drafted from figures, edited by people, sent upwards. One for each kind, time and theme.
create table reporting.report (
    id bigint generated always as identity primary key,
    unit bigint not null,
    kind text not null,
    span text not null, -- «Y202601», as addresses have it
    theme text not null default '',
    form text not null default '', -- of a report of one form
    head jsonb not null, -- as printed: number, place, recipients, who signs
    version int not null default 1,
    state text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    first_submitted_on date,
    submitted_on date,
    begun_at timestamptz not null,
    changed_at timestamptz not null,
    unique (unit, kind, span, theme, form),
    check (state = 'DRAFT' or first_submitted_on is not null)
);

-- Its text, and of each paragraph where it came from. A slot is what drafting makes it of; null for what a person added.
create table reporting.paragraph (
    id bigint generated always as identity primary key,
    report bigint not null references reporting.report (id),
    section text not null,
    ordinal int not null,
    slot text,
    text text not null,
    drafted text not null, -- as it was drafted last
    source jsonb not null,
    edited boolean not null default false, -- a person changed it, or took it out
    dropped boolean not null default false,
    version int not null default 1,
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    unique (report, slot)
);
create index paragraph_by_report on reporting.paragraph (report, ordinal);

-- What a paragraph was before: nothing that anybody wrote is lost.
create table reporting.paragraph_history (
    paragraph bigint not null references reporting.paragraph (id),
    version int not null,
    text text not null,
    drafted text not null,
    source jsonb not null,
    edited boolean not null,
    dropped boolean not null,
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    primary key (paragraph, version)
);

-- The report as it was sent, each time: what it said, and the document; both are kept by their SHA-256.
create table reporting.report_version (
    report bigint not null references reporting.report (id),
    number int not null,
    at timestamptz not null,
    content_hash bytea not null,
    docx_hash bytea not null,
    primary key (report, number)
);

-- Each step on its way.
create table reporting.report_step (
    id bigint generated always as identity primary key,
    report bigint not null references reporting.report (id),
    kind text not null check (kind in ('SUBMIT', 'TAKE_BACK', 'RETURN', 'ACCEPT')),
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    by_unit bigint not null,
    reason text not null,
    number int not null -- of the version that was sent last
);
create index report_step_by_report on reporting.report_step (report, id);

-- What was remarked on a paragraph when a report was sent back.
create table reporting.report_remark (
    step bigint not null references reporting.report_step (id),
    paragraph bigint not null references reporting.paragraph (id),
    remark text not null check (remark <> ''),
    primary key (step, paragraph)
);
