-- The studio: versions that people make. What was done with a version is a line that stays; the author never approves, so
-- every account belongs to a person (its own, until a beheerder says that two accounts are of one person).

alter table account add column persoon uuid not null default gen_random_uuid();

alter table beleidsversie add column basis integer check (basis > 0);
create unique index beleidsversie_begin on beleidsversie (organisatie, geldig_van) nulls not distinct
    where status = 'gepubliceerd';

create table beleidshandeling (
    organisatie text not null,
    versie      integer not null,
    nummer      integer not null check (nummer > 0),
    handeling   text not null check (handeling in ('gemaakt', 'gewijzigd', 'gevallen gewijzigd', 'voorgedragen',
        'goedgekeurd', 'afgekeurd', 'gepubliceerd', 'ingetrokken')),
    op          timestamptz not null,
    door        text not null,
    persoon     uuid not null,
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    besluit     text,
    reden       text check (length(reden) between 10 and 2000),
    geldig_van  date,
    ontbrak     text[] not null,
    primary key (organisatie, versie, nummer),
    foreign key (organisatie, versie) references beleidsversie on delete cascade
);

alter table beleidshandeling enable row level security;
alter table beleidshandeling force row level security;
create policy eigen on beleidshandeling using (organisatie = huidige_organisatie());
grant select, insert on beleidshandeling to ${app};

-- The bureau's own cases of a version: coded facts, and a part of the advice that is expected.
create table beleidsgeval (
    organisatie text not null,
    versie      integer not null,
    nummer      integer not null check (nummer > 0),
    naam        text not null check (length(naam) between 1 and 200),
    peildatum   text not null,
    feiten      jsonb not null,
    besluiten   jsonb not null,
    verwacht    jsonb not null,
    primary key (organisatie, versie, nummer),
    foreign key (organisatie, versie) references beleidsversie on delete cascade
);

alter table beleidsgeval enable row level security;
alter table beleidsgeval force row level security;
create policy eigen on beleidsgeval using (organisatie = huidige_organisatie());
grant select, insert, delete on beleidsgeval to ${app};

-- Kinds of records are a closed list of the application; here they only must look like one.
alter table auditregel drop constraint auditregel_soort_check;
alter table auditregel add constraint auditregel_soort_check check (soort ~ '^[a-z]{1,30}$');
