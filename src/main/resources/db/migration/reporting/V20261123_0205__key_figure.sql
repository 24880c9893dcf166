-- Which figures of a form the overview shows first below a unit, where it is not those of the rule pack.
create table reporting.key_figure (
    form int not null,
    position int not null,
    owner bigint not null,
    shown boolean not null,
    primary key (form, position, owner),
    foreign key (form, position) references reporting.line (form, position)
);
