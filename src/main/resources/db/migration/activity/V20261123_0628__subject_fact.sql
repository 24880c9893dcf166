-- The same, so that what served one thing is found without looking at every activity.
create or replace view activity.subject_fact as
select a.id as activity, s.thing_kind as subject_kind, s.thing as subject, a.answering as unit, a.area, a.kind, a.day, a.proofs
  from activity.served s
  join activity.activity a on a.id = s.activity
 where a.state = 'HELD'
union all
select id, 'PROGRAMME', programme, answering, area, kind, day, proofs
  from activity.activity where state = 'HELD' and programme is not null
union all
select id, 'DUTY', duty, answering, area, kind, day, proofs
  from activity.activity where state = 'HELD' and duty is not null;
