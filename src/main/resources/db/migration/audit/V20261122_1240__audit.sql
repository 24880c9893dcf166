create schema audit;

-- What was done, written in the transaction of the deed. No personal content: ids, codes, and the name of a post.
create table audit.entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    account text not null,
    post text not null,
    source text not null,
    what text not null,
    module text not null,
    subject text not null,
    detail json not null, -- keeps its text as it was written, which is what is hashed
    files bytea[] not null
);
create index entry_by_subject on audit.entry (module, subject);

-- Entries that no seal covers yet. Comes with the entry, goes with the seal.
create table audit.waiting (
    entry bigint primary key references audit.entry (id)
);

-- The chain: each seal is the hash of its entry and of the seal before it.
create table audit.seal (
    number bigint primary key check (number > 0),
    entry bigint not null unique references audit.entry (id),
    sealed_at timestamptz not null,
    hash bytea not null check (length(hash) = 32)
);

-- The last seal of each day on which something was sealed, to be kept elsewhere too.
create table audit.head (
    day date primary key,
    number bigint not null references audit.seal (number),
    hash bytea not null check (length(hash) = 32)
);

-- The end of the chain. Who seals holds this row.
create table audit.tip (
    one boolean primary key default true check (one),
    number bigint not null,
    sealed_at timestamptz not null,
    hash bytea not null check (length(hash) = 32)
);
insert into audit.tip (number, sealed_at, hash) values (0, '1970-01-01 00:00:00+00', decode(repeat('00', 32), 'hex'));

-- Also for the owner of the tables. Who takes the triggers away is found out by the chain.
create function audit.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is only added to: no % on audit.%', lower(tg_op), tg_table_name;
end $$;

create trigger only_added_to before update or delete or truncate on audit.entry
    for each statement execute function audit.refuse();
create trigger only_added_to before update or delete or truncate on audit.seal
    for each statement execute function audit.refuse();
create trigger only_added_to before update or delete or truncate on audit.head
    for each statement execute function audit.refuse();
alter table audit.entry enable always trigger only_added_to;
alter table audit.seal enable always trigger only_added_to;
alter table audit.head enable always trigger only_added_to;
