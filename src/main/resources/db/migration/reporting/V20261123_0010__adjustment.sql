-- «Điều chỉnh»: by how much a counted number is asked to be changed, because a record is missing or should not count. It is asked for,
-- proven and decided like a correction, at any time; once granted it is added to every later count. Null where a typed number is
-- asked to become another.
alter table reporting.correction add column amount bigint check (amount <> 0);
create index correction_adjusting on reporting.correction (form, period, unit) where amount is not null and state = 'GRANTED';
