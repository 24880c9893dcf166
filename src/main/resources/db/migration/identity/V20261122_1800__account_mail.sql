-- Whether the owner wants to be written to; without an address nobody is.
alter table identity.account add column wants_mail boolean not null default true;
