-- Which event of the country as it ships this is; none for those that the office records.
alter table organization.unit_event add column pack_key text unique;

-- The office that runs this server: its province.
create table organization.office (
    single boolean primary key default true check (single),
    province bigint not null references organization.unit
);
