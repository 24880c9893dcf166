-- How many proven activities a place had is counted for each of thousands of candidates: from the index alone.
create index activity_proven_by_area on activity.activity (area, day) where state = 'HELD' and proofs > 0;
