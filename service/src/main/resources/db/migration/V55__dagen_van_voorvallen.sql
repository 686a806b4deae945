-- A term that counts from the day of an incident gives that day back (adr/0022). Its days stand encrypted in dagen; in plain
-- stays the month in which it ends, as its first day, so that lists and the job know when to look. What stood there in plain
-- goes: the days of its history, and warnings, which come again once. The days of the terms themselves are closed by the
-- service, which has the keys.

alter table termijn add column dagen bytea;
alter table termijn alter column begin drop not null;
alter table termijn add constraint termijn_dagen_check
    check (begin is not null and dagen is null or begin is null and dagen is not null and extract(day from uiterlijk) = 1);
create index termijn_nog_te_bergen on termijn (organisatie) where soort = 'verval klachtrecht' and dagen is null;

alter table termijn_gebeurtenis add column dag bytea;
alter table termijn_gebeurtenis alter column uiterlijk drop not null;

-- The owner is held to the policies as well, and names no organisation here.
alter table termijn no force row level security;
alter table termijn_gebeurtenis no force row level security;
alter table termijn_waarschuwing no force row level security;
update termijn_gebeurtenis g set uiterlijk = null from termijn t
    where t.organisatie = g.organisatie and t.id = g.termijn and t.soort = 'verval klachtrecht';
delete from termijn_waarschuwing w using termijn t
    where t.organisatie = w.organisatie and t.id = w.termijn and t.soort = 'verval klachtrecht';
alter table termijn force row level security;
alter table termijn_gebeurtenis force row level security;
alter table termijn_waarschuwing force row level security;
