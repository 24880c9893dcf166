-- A stretch of days in which a unit, and all below it, do more of something: «cao điểm», Tết, the festival.
create table activity.campaign (
    id bigint generated always as identity primary key,
    version integer not null default 1,
    unit bigint not null, -- for it and all below it
    name text not null,
    occasion text not null check (occasion in ('PEAK', 'TET', 'FESTIVAL', 'HOLIDAY', 'ELECTION', 'OTHER')),
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    plan text not null default '',
    at timestamptz not null,
    account uuid not null,
    by_name text not null,
    withdrawn_at timestamptz,
    reason text,
    check ((withdrawn_at is null) = (reason is null))
);
create index campaign_by_days on activity.campaign (first_day, last_day);
create index campaign_by_unit on activity.campaign (unit, first_day);

-- What a unit is to reach: of a kind how often (measure is empty), or how much of a measure.
create table activity.target (
    campaign bigint not null references activity.campaign,
    unit bigint not null,
    kind text not null,
    measure text not null default '',
    amount numeric(20, 3) not null check (amount > 0),
    primary key (campaign, unit, kind, measure)
);

-- What an inspection found, of which unit; what follows is a duty.
create table activity.finding (
    id bigint generated always as identity primary key,
    activity bigint not null references activity.activity,
    inspected bigint not null, -- the unit
    words text not null,
    duty bigint,
    due date,
    at timestamptz not null,
    removed_at timestamptz
);
create index finding_by_activity on activity.finding (activity, id);

-- Where a festival is held, and with what programme.
create table activity.festival_place (
    id bigint generated always as identity primary key,
    activity bigint not null references activity.activity,
    area bigint not null,
    spot text not null default '',
    day date not null,
    plan text not null default '',
    attendance integer check (attendance >= 0),
    gifts integer check (gifts >= 0),
    gift_value bigint check (gift_value >= 0),
    at timestamptz not null,
    removed_at timestamptz
);
create index festival_place_by_activity on activity.festival_place (activity, day, id);
