-- A dossier, its parties, its journal and the advice of every moment.
-- What can point to a person stands in columns "versleuteld", under a key per dossier (dossier_sleutel): without that row
-- nothing of a dossier can be read any more. Plain are coded facts, kinds, names of colleagues and moments of recording.

create table dossier (
    organisatie     text not null references organisatie,
    id              uuid not null,
    nummer          text not null check (nummer ~ '^[0-9]{4}-[0-9]{4,7}$'),
    status          text not null check (status in ('open', 'gesloten')),
    fase            text not null check (fase in ('eerste contact', 'intake', 'vooronderzoek', 'plan van aanpak',
        'uitvoering', 'afgesloten', 'evaluatie', 'archief')),
    versie          bigint not null,
    behandelaar     text not null,
    aangemaakt_op   timestamptz not null,
    aangemaakt_door text not null,
    gewijzigd_op    timestamptz not null,
    beleidsversie   text not null,
    beleid_sha256   text not null check (beleid_sha256 ~ '^[0-9a-f]{64}$'),
    feiten          jsonb not null,
    versleuteld     bytea not null,
    laatste_regel   integer not null,
    primary key (organisatie, id),
    unique (organisatie, nummer),
    foreign key (organisatie, behandelaar) references account (organisatie, naam)
);
create index dossier_lijst on dossier (organisatie, aangemaakt_op desc, id);
create index dossier_werkvoorraad on dossier (organisatie, behandelaar, status, aangemaakt_op desc, id);

create table dossier_sleutel (
    organisatie text not null,
    dossier     uuid not null,
    versleuteld bytea not null,
    primary key (organisatie, dossier),
    foreign key (organisatie, dossier) references dossier (organisatie, id) on delete cascade
        deferrable initially deferred
);

create table dossier_teller (
    organisatie text not null references organisatie,
    jaar        integer not null,
    laatste     integer not null,
    primary key (organisatie, jaar)
);

create table dossier_partij (
    organisatie text not null,
    dossier     uuid not null,
    volgnummer  integer not null,
    rol         text not null check (rol in
        ('melder', 'client', 'wederpartij', 'getuige', 'derde', 'vertegenwoordiger')),
    soort       text not null check (soort in ('persoon', 'organisatie', 'overheid')),
    versleuteld bytea not null,
    primary key (organisatie, dossier, volgnummer),
    foreign key (organisatie, dossier) references dossier (organisatie, id) on delete cascade
);

-- The journal: everything that was done, in order; rows are only added.
create table dossier_regel (
    organisatie text not null,
    dossier     uuid not null,
    volgnummer  integer not null check (volgnummer > 0),
    soort       text not null check (soort in ('melding', 'feiten', 'heradvies', 'besluit', 'stap', 'plicht', 'notitie',
        'partij', 'sluiting', 'heropening', 'toewijzing')),
    kenmerk     text,
    uitkomst    text,
    op          timestamptz not null,
    door        text not null,
    client_ziet boolean not null,
    tabelrij    text,
    redencode   text,
    versleuteld bytea not null,
    primary key (organisatie, dossier, volgnummer),
    foreign key (organisatie, dossier) references dossier (organisatie, id) on delete cascade
);
create index dossier_regel_afwijking on dossier_regel (organisatie, tabelrij) where tabelrij is not null;

create table dossier_advies (
    organisatie   text not null,
    dossier       uuid not null,
    volgnummer    integer not null,
    op            timestamptz not null,
    beleidsversie text not null,
    beleid_sha256 text not null,
    advies_sha256 text not null,
    versleuteld   bytea not null,
    primary key (organisatie, dossier, volgnummer),
    foreign key (organisatie, dossier, volgnummer) references dossier_regel on delete cascade
);

create table besluitverzoek (
    organisatie   text not null,
    dossier       uuid not null,
    onderwerp     text not null,
    beslisser     text not null,
    clausules     text not null,
    status        text not null check (status in ('open', 'besloten', 'vervallen')),
    gevraagd_op   timestamptz not null,
    afgehandeld_op timestamptz,
    primary key (organisatie, dossier, onderwerp),
    foreign key (organisatie, dossier) references dossier (organisatie, id) on delete cascade
);
create index besluitverzoek_open on besluitverzoek (organisatie, gevraagd_op, dossier) where status = 'open';

-- An answer that was given under an Idempotency-Key, encrypted under the key of the dossier it made.
create table herhaalsleutel (
    organisatie    text not null,
    account        text not null,
    sleutel        text not null,
    vingerafdruk   text not null,
    dossier        uuid not null,
    verloopt_op    timestamptz not null,
    primary key (organisatie, account, sleutel),
    foreign key (organisatie, dossier) references dossier (organisatie, id) on delete cascade
        deferrable initially deferred
);
create index herhaalsleutel_verlopen on herhaalsleutel (organisatie, verloopt_op);

do $$
declare
    tabel text;
begin
    foreach tabel in array array['dossier', 'dossier_sleutel', 'dossier_teller', 'dossier_partij', 'dossier_regel',
        'dossier_advies', 'besluitverzoek', 'herhaalsleutel'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format('create policy eigen on %I using (organisatie = huidige_organisatie())', tabel);
    end loop;
end
$$;
grant select, insert, update, delete on dossier, dossier_sleutel, dossier_teller, dossier_partij, besluitverzoek,
    herhaalsleutel to ${app};
grant select, insert on dossier_regel, dossier_advies to ${app};
