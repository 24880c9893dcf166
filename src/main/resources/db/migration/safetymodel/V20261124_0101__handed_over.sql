-- What a change of units did, nobody did: no account, no name.
alter table safetymodel.entry alter column account drop not null;
