-- By which other programs come in for an account. Of what they send only the hash is kept.
create table identity.token (
    id bigint generated always as identity primary key,
    account uuid not null references identity.account,
    label text not null check (label <> ''),
    secret bytea not null unique check (length(secret) = 32),
    may_report boolean not null,
    made_at timestamptz not null,
    last_day date not null,
    used_at timestamptz,
    revoked_at timestamptz
);
create index token_by_account on identity.token (account, id);
