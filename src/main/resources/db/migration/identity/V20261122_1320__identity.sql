create schema identity;

-- Who may come in. Nothing of a person but what signing in and being reached at work needs.
create table identity.account (
    id uuid primary key,
    login text not null check (login = lower(login)),
    name text not null,
    mail text check (mail = lower(mail)),
    unit bigint,
    post text not null default '',
    ends_on date,
    password text,
    must_change boolean not null default true,
    locked boolean not null default false,
    failures int not null default 0,
    locked_until timestamptz,
    totp_secret text,
    totp_step bigint not null default 0,
    subject text,
    created_at timestamptz not null
);
create unique index account_by_login on identity.account (login);
create unique index account_by_mail on identity.account (mail);
create unique index account_by_subject on identity.account (subject);

-- The last day is null while none is set.
create table identity.role (
    id bigint generated always as identity primary key,
    account uuid not null references identity.account,
    role text not null,
    unit bigint,
    first_day date not null,
    last_day date,
    check (last_day >= first_day - 1)
);
create index role_by_account on identity.role (account);

-- «Ủy quyền»: within these days the deputy has the rights of the leader.
create table identity.deputy (
    id bigint generated always as identity primary key,
    leader uuid not null references identity.account,
    deputy uuid not null references identity.account,
    first_day date not null,
    last_day date not null,
    ground text not null default '',
    check (last_day >= first_day - 1),
    check (leader <> deputy)
);
create index deputy_by_deputy on identity.deputy (deputy);
create index deputy_by_leader on identity.deputy (leader);

-- Each helps once where the telephone with the second factor is lost.
create table identity.recovery_code (
    account uuid not null references identity.account,
    hash bytea not null,
    primary key (account, hash)
);
