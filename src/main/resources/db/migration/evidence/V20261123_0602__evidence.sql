create schema evidence;

-- A file or a link that proves what was done. The file lies in storage by its hash; the records that it proves are those of other
-- modules, each of which keeps which proofs are its own.
create table evidence.proof (
    id bigint generated always as identity primary key,
    name text not null check (name <> ''),
    hash bytea,
    media_type text,
    size bigint,
    link text,
    added_at timestamptz not null,
    account uuid not null,
    by_name text not null,
    preview_hash bytea, -- of a picture: a small one
    preview_due boolean not null default false, -- none was made yet
    check ((hash is null) <> (link is null)),
    check ((hash is null) = (media_type is null) and (hash is null) = (size is null))
);
create index proof_without_preview on evidence.proof (id) where preview_due;
