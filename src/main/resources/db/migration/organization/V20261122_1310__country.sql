-- Which event of the country as it ships this is; none for those that the office records.
alter table organization.unit_event add column pack_key text unique;

-- The office that runs this server: its province.
create table organization.office (
    single boolean primary key default true check (single),
    province bigint not null references organization.unit
);

-- One unit of a day, for many pairs of both: «cross join lateral».
create function organization.unit_on(asked bigint, day date)
returns table (
    id bigint, kind text, name text, search_key text, code text, parent bigint,
    first_day date, last_day date, last_day_sure boolean)
language sql stable
begin atomic
    select u.id, n.kind, n.name, n.search_key, c.code, p.parent, u.first_day, u.last_day, u.last_day_sure
      from organization.unit u
      join organization.unit_name n
        on n.unit = asked
       and (n.first_day is null or n.first_day <= day) and (n.last_day is null or n.last_day >= day)
      left join organization.unit_code c
        on c.unit = asked
       and (c.first_day is null or c.first_day <= day) and (c.last_day is null or c.last_day >= day)
      left join organization.unit_parent p
        on p.unit = asked
       and (p.first_day is null or p.first_day <= day) and (p.last_day is null or p.last_day >= day)
     where u.id = asked;
end;
