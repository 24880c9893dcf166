-- A number that each unit says of itself, weighted by another: in reporting.rate it is its own part, and the weight is the whole.
alter table reporting.indicator drop constraint indicator_summing_check;
alter table reporting.indicator add constraint indicator_summing_check check (summing in ('SUM', 'LAST', 'RATIO', 'MEAN', 'NONE'));
