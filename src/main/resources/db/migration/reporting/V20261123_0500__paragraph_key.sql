-- The mark of the page on which a person added a paragraph: it is there once, however often that page is sent.
alter table reporting.paragraph add column key uuid;
create unique index paragraph_by_key on reporting.paragraph (report, key);
