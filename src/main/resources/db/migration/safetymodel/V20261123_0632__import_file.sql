-- Lists of sites between their preview and their coming in; forgotten after a day.
create table safetymodel.import_file (
    hash text primary key,
    file text not null, -- as it was called
    bytes bytea not null,
    kept_at timestamptz not null
);
