-- A steering committee: «Ban Chỉ đạo 138», whatever it is called where it is.
create table organization.committee (
    id bigint generated always as identity primary key,
    unit bigint not null references organization.unit, -- whose committee it is
    name text not null check (name <> ''),
    standing bigint references organization.unit, -- cơ quan thường trực
    regulation bigint references organization.decision, -- quy chế hoạt động
    first_day date not null,
    last_day date check (first_day <= last_day)
);
create index committee_by_unit on organization.committee (unit);

-- By post, not by person: «Phó Giám đốc Công an tỉnh» of a unit.
create table organization.committee_seat (
    id bigint generated always as identity primary key,
    committee bigint not null references organization.committee on delete cascade,
    role text not null,
    post text not null check (post <> ''),
    unit bigint not null references organization.unit,
    first_day date not null,
    last_day date check (first_day <= last_day)
);
create index committee_seat_by_committee on organization.committee_seat (committee);
