alter table life.unit add column seal text not null default 'chưa có';
