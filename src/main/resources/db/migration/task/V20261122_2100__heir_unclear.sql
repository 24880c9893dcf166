-- What waits for somebody to say who is to do it: few, whatever else happened.
create index entry_heir_unclear on task.entry (assignment) where happening = 'HEIR_UNCLEAR';
