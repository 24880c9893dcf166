-- Templates of documents that an office changed in its word processor, by the unit for which, and for all below which, they hold.
create schema template;
create table template.office_template (
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
create index office_template_by_unit on template.office_template (unit, id);
create unique index office_template_chosen on template.office_template (unit, type) where chosen;
