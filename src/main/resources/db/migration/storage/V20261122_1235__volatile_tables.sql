-- A backup leaves out the rows of a table whose comment begins so: sessions are keys to the house, of no use tomorrow.
comment on table storage.session is 'not in the backup: who is signed in now';
comment on table storage.session_attributes is 'not in the backup: who is signed in now';
