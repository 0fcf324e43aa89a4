-- When somebody was last logged in where a browser hears of things: one that nobody comes back to is forgotten.
alter table notifications.device add known_at timestamptz not null default now();
