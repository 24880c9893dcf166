-- Units that an order tells to follow how others do it («theo dõi, đôn đốc»). They owe nothing by that.
create table task.monitor (
    duty bigint not null references task.duty (id),
    unit bigint not null,
    primary key (duty, unit)
);
create index monitor_by_unit on task.monitor (unit, duty);

create table task.series_monitor (
    series bigint not null references task.series (id),
    unit bigint not null,
    primary key (series, unit)
);
create index series_monitor_by_unit on task.series_monitor (unit);
