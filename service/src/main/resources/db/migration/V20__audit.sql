-- The log of every read and write of a dossier: who, when, which record, for what, with what outcome; never content.
-- Rows are only added: the application may insert and read. Each row carries a seal (HMAC) over itself and the seal before
-- it; the key is not in the database. The head row says how far the chain goes and is sealed too.

create table auditregel (
    organisatie text not null references organisatie,
    nummer      bigint not null check (nummer > 0),
    op          timestamptz not null,
    door        text not null check (door ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
    handeling   text not null check (handeling ~ '^[a-z][a-z -]{0,39}$'),
    soort       text not null check (soort in ('dossier', 'logboek', 'belangen', 'termijn', 'account', 'verdeling')),
    stukken     text[] not null check (array_to_string(stukken, ' ') ~ '^[A-Za-z0-9 -]*$'),
    doel        text not null check (doel in ('behandeling', 'verdeling', 'beslissing', 'toezicht', 'beheer', 'taak')),
    uitkomst    text not null check (uitkomst in ('gedaan', 'geweigerd')),
    zegel       bytea not null check (length(zegel) = 32),
    primary key (organisatie, nummer)
);

create table auditkop (
    organisatie text primary key references organisatie,
    aantal      bigint not null check (aantal >= 0),
    zegel       bytea not null check (length(zegel) = 32),
    kopzegel    bytea not null check (length(kopzegel) = 32)
);

alter table auditregel enable row level security;
alter table auditregel force row level security;
create policy eigen on auditregel using (organisatie = huidige_organisatie());
grant select, insert on auditregel to ${app};

alter table auditkop enable row level security;
alter table auditkop force row level security;
create policy eigen on auditkop using (organisatie = huidige_organisatie());
grant select, insert, update on auditkop to ${app};
