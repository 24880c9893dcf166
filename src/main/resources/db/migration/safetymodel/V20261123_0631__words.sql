-- Words of names and places are found wherever they stand.
create index site_by_words on safetymodel.site using gin (search gin_trgm_ops);
create index model_by_words on safetymodel.model using gin (search gin_trgm_ops);
