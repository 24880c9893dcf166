-- Lists show first what is not closed, by its date, whoever owes it.
create index assignment_open_by_answer on task.assignment (answers_to, due, id) where state not in ('DONE', 'CANCELLED');
create index assignment_open_by_date on task.assignment (due, id) where state not in ('DONE', 'CANCELLED');
create index assignment_by_date on task.assignment (due, id);
create index duty_by_directive on task.duty (directive) where directive is not null;
