-- Lists of units between their preview and their coming in; a day later they are gone.
create table organization.import_file (
    hash text primary key check (length(hash) = 64),
    bytes bytea not null,
    kept_at timestamptz not null
);
