create or replace view life.unit_fact as select id, seal from life.unit;
