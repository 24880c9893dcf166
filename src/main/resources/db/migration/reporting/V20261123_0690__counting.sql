-- From which period on a line is counted from records of other modules, or typed again, below the unit that decided so. Never before
-- the period in which it was decided; of several the last one that has come holds.
create table reporting.count_switch (
    form int not null,
    position int not null,
    owner bigint not null,
    since int not null, -- period
    used boolean not null,
    primary key (form, position, owner, since),
    foreign key (form, position) references reporting.line (form, position)
);
