-- The forms whose figures a report tells, where its writer chose others than its kind has.
alter table reporting.report add column forms text[] not null default '{}';
