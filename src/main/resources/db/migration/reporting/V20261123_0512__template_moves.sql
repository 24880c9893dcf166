-- Letters use them as well as reports: they have a module of their own.
insert into template.office_template (id, unit, type, file, hash, at, account, by_name, chosen, withdrawn_at)
overriding system value
select id, unit, type, file, hash, at, account, by_name, chosen, withdrawn_at from reporting.template;
select setval(
    pg_get_serial_sequence('template.office_template', 'id'),
    greatest((select coalesce(max(id), 0) from template.office_template), 1),
    exists (select 1 from template.office_template));
drop table reporting.template;
