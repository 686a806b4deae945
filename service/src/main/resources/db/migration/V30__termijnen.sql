-- The terms of dossiers, what happened to them, and whom they were brought to the attention of (adr/0022).
-- Days stand in plain, since lists and jobs need them; texts that people write stand in the journal of the dossier,
-- encrypted. The rows go with the key of the dossier.

alter table dossier_regel drop constraint dossier_regel_soort_check;
alter table dossier_regel add constraint dossier_regel_soort_check check (soort in ('melding', 'feiten', 'heradvies',
    'besluit', 'stap', 'plicht', 'notitie', 'partij', 'sluiting', 'heropening', 'toewijzing', 'termijn'));

create table termijn (
    organisatie   text not null,
    id            uuid not null,
    dossier       uuid not null,
    soort         text not null,
    bron          text not null check (bron in ('protocol', 'plan van aanpak', 'regeling wederpartij', 'wet', 'beleid')),
    regeling      text,
    clausules     text[] not null,
    aanname       text,
    wacht_op      text not null check (wacht_op in ('behandelaar', 'cliënt', 'wederpartij', 'beslisser', 'niemand')),
    behandelaar   text not null,
    begin         date not null,
    uiterlijk     date not null,
    stand         text not null check (stand in ('loopt', 'opgeschort', 'voldaan', 'verlopen', 'vervallen')),
    reden         text check (reden in ('feit', 'plicht', 'hand', 'opgevolgd', 'begin_weg', 'dossier_gesloten')),
    voldaan_op    date,
    uitstel       integer[] not null default '{}',
    beleid_sha256 text not null check (beleid_sha256 ~ '^[0-9a-f]{64}$'),
    gewijzigd_op  timestamptz not null,
    primary key (organisatie, id),
    check ((reden is null) = (stand in ('loopt', 'opgeschort'))),
    foreign key (organisatie, dossier) references dossier_sleutel (organisatie, dossier) on delete cascade
        deferrable initially deferred
);
create index termijn_dossier on termijn (organisatie, dossier);
create index termijn_open on termijn (organisatie, uiterlijk, id)
    where stand in ('loopt', 'opgeschort') and wacht_op <> 'niemand';
create index termijn_behandelaar on termijn (organisatie, behandelaar, uiterlijk, id)
    where stand in ('loopt', 'opgeschort') and wacht_op <> 'niemand';
create index termijn_wacht_op on termijn (organisatie, wacht_op, uiterlijk, id)
    where stand in ('loopt', 'opgeschort') and wacht_op <> 'niemand';

-- From the day after sinds up to hervat it stands still.
create table termijn_pauze (
    organisatie text not null,
    termijn     uuid not null,
    volgnummer  integer not null check (volgnummer > 0),
    sinds       date not null,
    hervat      date check (hervat >= sinds),
    primary key (organisatie, termijn, volgnummer),
    foreign key (organisatie, termijn) references termijn (organisatie, id) on delete cascade
);

-- Who, when and why; a reason in somebody's own words is the line of the journal with that number.
create table termijn_gebeurtenis (
    organisatie text not null,
    termijn     uuid not null,
    volgnummer  integer not null check (volgnummer > 0),
    soort       text not null,
    op          timestamptz not null,
    door        text not null,
    uiterlijk   date not null,
    stand       text not null,
    reden       text,
    regel       integer,
    primary key (organisatie, termijn, volgnummer),
    foreign key (organisatie, termijn) references termijn (organisatie, id) on delete cascade
);

-- A step of the ladder that was reached: at most once per term, step and last day.
create table termijn_waarschuwing (
    organisatie text not null,
    termijn     uuid not null,
    trede       text not null check (trede in ('behandelaar', 'leidinggevende', 'directeur')),
    uiterlijk   date not null,
    op          timestamptz not null,
    gezien_op   timestamptz,
    gezien_door text,
    primary key (organisatie, termijn, trede, uiterlijk),
    foreign key (organisatie, termijn) references termijn (organisatie, id) on delete cascade
);
create index termijn_waarschuwing_nieuw on termijn_waarschuwing (organisatie, trede, op) where gezien_op is null;

-- The jobs of db-scheduler. Its instances are named after organisations, which are public; there is nothing else in it.
create table taak (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index taak_tijd on taak (execution_time);
create index taak_hartslag on taak (last_heartbeat);
grant select, insert, update, delete on taak to ${app};

do $$
declare
    tabel text;
begin
    foreach tabel in array array['termijn', 'termijn_pauze', 'termijn_gebeurtenis', 'termijn_waarschuwing'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format('create policy eigen on %I using (organisatie = huidige_organisatie())', tabel);
    end loop;
end
$$;
grant select, insert, update on termijn, termijn_pauze, termijn_waarschuwing to ${app};
grant select, insert on termijn_gebeurtenis to ${app};
