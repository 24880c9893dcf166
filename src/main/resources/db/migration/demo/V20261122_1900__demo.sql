-- Whether everything in this database is made up: a row says so, and stays. Written by «serve --demo» into an empty database only.
create schema demo;

create table demo.loaded (
    single boolean primary key default true check (single),
    begun_at timestamptz not null,
    finished_at timestamptz -- null while it is being loaded, and for ever where that was cut off
);
