-- Possible conflicts of interest between dossiers. Which dossiers may concern the same incident is for the decider to see;
-- no name stands here. Names are matched in memory only.

-- When parties or incident of a dossier last changed, so that every replica reads again what changed since it last looked.
create table belangwijziging (
    organisatie text not null,
    dossier     uuid not null,
    stempel     xid8 not null default pg_current_xact_id(),
    primary key (organisatie, dossier),
    foreign key (organisatie, dossier) references dossier (organisatie, id) on delete cascade
        deferrable initially deferred
);
create index belangwijziging_stempel on belangwijziging (organisatie, stempel);

create table belangkandidaat (
    organisatie     text not null,
    id              uuid not null,
    dossier         uuid not null,
    ander           uuid not null,
    soort           text not null check (soort in ('zelfde voorval', 'ander voorval', 'bemiddelaar verbonden')),
    status          text not null check (status in ('open', 'bevestigd', 'afgewezen', 'vervallen')),
    clausules       text not null,
    gevonden_op     timestamptz not null,
    oordeel         text check (oordeel in ('zelfde voorval', 'ander voorval', 'verbonden', 'geen')),
    beoordeeld_op   timestamptz,
    beoordeeld_door text,
    primary key (organisatie, id),
    unique (organisatie, dossier, ander, soort),
    foreign key (organisatie, dossier) references dossier (organisatie, id) on delete cascade
        deferrable initially deferred,
    foreign key (organisatie, ander) references dossier (organisatie, id) on delete cascade
        deferrable initially deferred
);
create index belangkandidaat_ander on belangkandidaat (organisatie, ander);
create index belangkandidaat_open on belangkandidaat (organisatie, gevonden_op, id) where status = 'open';

alter table belangwijziging enable row level security;
alter table belangwijziging force row level security;
create policy eigen on belangwijziging using (organisatie = huidige_organisatie());
grant select, insert, update on belangwijziging to ${app};

alter table belangkandidaat enable row level security;
alter table belangkandidaat force row level security;
create policy eigen on belangkandidaat using (organisatie = huidige_organisatie());
grant select, insert, update on belangkandidaat to ${app};
