create schema boundary;

-- Boundaries that an office took over from a file, of the units right below one. The file itself is kept by its hash.
create table boundary.delivery (
    id bigint generated always as identity primary key,
    unit bigint not null, -- 0: the country
    file text not null, -- as it was called
    hash bytea not null,
    first_day date not null,
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    withdrawn_at timestamptz,
    withdrawn_account uuid,
    withdrawn_by_name text,
    check ((withdrawn_at is null) = (withdrawn_by_name is null))
);
create index delivery_by_unit on boundary.delivery (unit, id);

create table boundary.boundary (
    delivery bigint not null references boundary.delivery,
    unit bigint not null,
    path text not null, -- rings of longitude and latitude (WGS 84), simplified
    x double precision not null, -- where its name is written
    y double precision not null,
    radius double precision not null,
    primary key (delivery, unit)
);
create index boundary_by_unit on boundary.boundary (unit);

-- Files that were read and not yet taken over; forgotten after a day.
create table boundary.draft (
    id bigint generated always as identity primary key,
    unit bigint not null,
    file text not null,
    bytes bytea not null,
    first_day date not null,
    read text not null,
    at timestamptz not null
);
