-- The legal and party instruments that directives cite, those of the rule pack and those that were read in texts.
create table directive.instrument (
    id bigint generated always as identity primary key,
    key text not null,
    type text not null,
    number text not null,
    issuer text,
    title text,
    issued_on date,
    in_force_from date,
    in_force_to date,
    source text,
    confirmed boolean not null
);
create unique index instrument_once on directive.instrument (key, coalesce(issued_on, date '0001-01-01'));

-- One instrument does something to another.
create table directive.instrument_effect (
    instrument bigint not null references directive.instrument (id),
    other bigint not null references directive.instrument (id),
    kind text not null check (kind in ('REPLACES', 'AMENDS')),
    since date,
    source text,
    primary key (instrument, other, kind)
);
create index instrument_effect_by_other on directive.instrument_effect (other);

-- Where a directive names an instrument, as it is printed, and the sentence around it.
create table directive.citation (
    id bigint generated always as identity primary key,
    directive uuid not null references directive.directive (id),
    instrument bigint references directive.instrument (id),
    cited text not null,
    type text not null,
    printed text,
    printed_on date,
    sentence text not null,
    start_at int not null,
    end_at int not null
);
create index citation_by_directive on directive.citation (directive);
create index citation_by_instrument on directive.citation (instrument);
