-- Asked for by other modules too: identity.command.
drop table task.command;
