-- Templates of documents that an office changed in its word processor, by the unit for which, and for all below which, they hold.
create table reporting.template (
    id bigint generated always as identity primary key,
    unit bigint not null,
    type text not null,
    file text not null, -- as it was called
    hash bytea not null,
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    chosen boolean not null default false,
    withdrawn_at timestamptz,
    check (not chosen or withdrawn_at is null)
);
create index template_by_unit on reporting.template (unit, id);
create unique index template_chosen on reporting.template (unit, type) where chosen;
