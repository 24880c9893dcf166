create schema storage;

-- Every file by the SHA-256 of its bytes, in the transaction of the record that refers to it.
create table storage.content (
    hash bytea primary key check (length(hash) = 32),
    bytes bytea not null,
    size bigint not null check (size = length(bytes)),
    kept_at timestamptz not null
);
alter table storage.content alter column bytes set storage external; -- documents and pictures are compressed already

-- What Spring Modulith keeps of an event until every listener is done with it.
create table storage.event_publication (
    id uuid primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts int,
    last_resubmission_date timestamptz
);
create index event_publication_by_event on storage.event_publication using hash (serialized_event);
create index event_publication_by_completion on storage.event_publication (completion_date);

-- What db-scheduler has to do, and when.
create table storage.scheduled_job (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_job_by_time on storage.scheduled_job (execution_time);
create index scheduled_job_by_heartbeat on storage.scheduled_job (last_heartbeat);

-- Who is signed in: sessions of Spring Session, shared by all servers of an office.
create table storage.session (
    primary_id char(36) primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index session_by_id on storage.session (session_id);
create index session_by_expiry on storage.session (expiry_time);
create index session_by_principal on storage.session (principal_name);

create table storage.session_attributes (
    session_primary_id char(36) not null references storage.session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
