-- What is searched: of each directive its head, its text, and each of its duties: without marks, with them, and as words.
create table directive.search_entry (
    id bigint generated always as identity primary key,
    directive uuid not null references directive.directive (id),
    kind text not null check (kind in ('HEAD', 'DUTY', 'TEXT')),
    number int not null,
    label text,
    body text not null,
    folded text not null,
    marked text not null,
    words tsvector not null
);
create index search_entry_by_directive on directive.search_entry (directive);
create index search_entry_by_words on directive.search_entry using gin (words);
