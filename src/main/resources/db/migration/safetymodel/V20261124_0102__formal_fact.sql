-- Whether a site looks formal is a fact, too.
create or replace view safetymodel.site_fact as
select s.id, s.model, m.type, s.unit, s.area, s.host_kind, s.state, s.launched_on, s.removed_on,
       s.groups, s.members, s.households, a.index as activeness, a.verdict, coalesce(a.formal, false) as formal
  from safetymodel.site s
  join safetymodel.model m on m.id = s.model
  left join safetymodel.activeness a on a.site = s.id
 where not s.withdrawn and not m.withdrawn;
