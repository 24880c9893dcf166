create schema force;

-- «Tổ bảo vệ an ninh, trật tự». No roster: of people only the name of the head and the telephone at work.
create table force.team (
    id bigint generated always as identity primary key,
    unit bigint not null, -- the commune that founded it
    name text not null check (name <> ''),
    search text not null, -- the name without marks, by vn.luytre.text.Folding
    decision text not null check (decision <> ''),
    decision_day date not null,
    founded_on date not null,
    head_name text not null default '',
    head_phone text not null default '',
    households int check (households >= 0), -- households of its areas
    from_neighbourhood int not null default 0 check (from_neighbourhood >= 0),
    from_police int not null default 0 check (from_police >= 0),
    from_defence int not null default 0 check (from_defence >= 0),
    ended_on date,
    end_decision text,
    end_reason text,
    version int not null default 1,
    check (ended_on >= founded_on),
    check ((ended_on is null) = (end_decision is null) and (ended_on is null) = (end_reason is null))
);
create index team_by_unit on force.team (unit, name, id);

create table force.team_area (
    team bigint not null references force.team (id),
    area bigint not null,
    primary key (team, area)
);
create index team_area_by_area on force.team_area (area);

-- Who came and who left, as counts; the strength of any day is their sum.
create table force.strength_change (
    id bigint generated always as identity primary key,
    team bigint not null references force.team (id),
    day date not null,
    role text not null check (role in ('HEAD', 'DEPUTY', 'MEMBER')),
    amount int not null check (amount <> 0),
    reason text not null check (reason <> ''),
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    withdrawn_at timestamptz,
    withdrawn_account uuid,
    withdrawn_by_name text,
    withdrawn_reason text,
    check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index strength_change_by_team on force.strength_change (team, day);

-- Training, kit and money of a commune, or of one of its teams.
create table force.line (
    id bigint generated always as identity primary key,
    unit bigint not null,
    team bigint references force.team (id),
    kind text not null check (kind in ('TRAINING', 'DRILL', 'CONTEST', 'KIT', 'ALLOWANCE', 'EQUIPMENT', 'OTHER_COST')),
    day date not null,
    title text not null check (title <> ''),
    amount bigint not null check (amount > 0), -- people who took part, pieces, or đồng
    fund text check (fund in ('COMMUNE', 'PROVINCE', 'STATE', 'SOCIAL')),
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    withdrawn_at timestamptz,
    withdrawn_account uuid,
    withdrawn_by_name text,
    withdrawn_reason text,
    check ((fund is not null) = (kind in ('ALLOWANCE', 'EQUIPMENT', 'OTHER_COST'))),
    check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index line_by_unit on force.line (unit, day desc, id);
create index line_by_team on force.line (team) where team is not null;

-- How many guards an agency, a firm or a school has, as of a day; the last count holds.
create table force.guard_count (
    area bigint not null, -- the body
    as_of date not null,
    unit bigint not null, -- the commune or province under which it stands
    guards int not null check (guards >= 0),
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    primary key (area, as_of)
);
create index guard_count_by_unit on force.guard_count (unit);

-- How large a team is to be in a province, since a day: so many for so many households, and one more for each further so many.
create table force.norm (
    unit bigint not null,
    first_day date not null,
    base_homes int not null check (base_homes > 0),
    base_members int not null check (base_members > 0),
    step_homes int check (step_homes > 0), -- null: never more
    decision text not null check (decision <> ''),
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    primary key (unit, first_day)
);

-- The grade of a team in a year, from 15/11 of the year before to 14/11.
create table force.grading (
    team bigint not null references force.team (id),
    year int not null,
    unit bigint not null,
    state text not null check (state in ('PROPOSED', 'RETURNED', 'DECIDED')),
    grade text check (grade in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED')), -- null: not graded
    work numeric(5, 2) check (work between 0 and 100), -- share of the work that was done
    head_compared boolean not null, -- that the grade of the head was not above it; that grade itself is not kept
    complaint text, -- the document that says that the team is under complaint
    proposed_account uuid not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    decision text,
    decided_on date,
    decided_account uuid,
    decided_by_name text,
    note text,
    version int not null default 1,
    primary key (team, year),
    check (grade is null or complaint is null),
    check ((state = 'DECIDED') = (decided_on is not null)),
    check (decided_account <> proposed_account)
);
create index grading_by_unit on force.grading (unit, year);

create table force.grading_step (
    id bigint generated always as identity primary key,
    team bigint not null references force.team (id),
    year int not null,
    step text not null,
    grade text,
    note text,
    at timestamptz not null,
    account uuid not null,
    by_name text not null
);
create index grading_step_by_team on force.grading_step (team, year, id);

-- Facts that other modules may count. «members» is everybody in the team, «head» and «deputies» among them.
create view force.team_fact as
select t.id, t.unit, (select count(*) from force.team_area a where a.team = t.id)::int as areas,
       case when t.ended_on is null then 'ACTIVE' else 'ENDED' end as state, t.founded_on, t.ended_on,
       coalesce(s.members, 0)::int as members, coalesce(s.head, 0)::int as head, coalesce(s.deputies, 0)::int as deputies
  from force.team t
  left join lateral (
       select sum(c.amount) as members, sum(c.amount) filter (where c.role = 'HEAD') as head,
              sum(c.amount) filter (where c.role = 'DEPUTY') as deputies
         from force.strength_change c where c.team = t.id and c.withdrawn_at is null) s on true;

create view force.team_area_fact as select team, area from force.team_area;

create view force.grade_fact as
select team, unit, year, grade, decided_on from force.grading where state = 'DECIDED' and grade is not null;

create view force.guard_fact as
select distinct on (area) unit, area, guards, as_of from force.guard_count order by area, as_of desc;

create view force.training_fact as
select unit, null::bigint as activity, day, amount::int as participants
  from force.line where kind in ('TRAINING', 'DRILL', 'CONTEST') and withdrawn_at is null;
