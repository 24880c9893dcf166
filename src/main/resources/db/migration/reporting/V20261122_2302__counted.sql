-- From which records of other modules an indicator is counted; null where people type it.
alter table reporting.indicator add column counted text;

-- What has happened since figures were counted: something of a unit that belongs to a day. Each writer of another module adds
-- rows and never waits; a job counts anew and takes them away; a reader counts those that are there.
create table reporting.recount (
    id bigint generated always as identity primary key,
    unit bigint not null,
    day date not null
);
insert into reporting.recount (unit, day) select distinct unit, due from task.assignment_fact where due is not null;
