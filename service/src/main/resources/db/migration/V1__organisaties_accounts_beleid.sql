-- Every table with a column "organisatie" has forced row-level security and a policy, and unique keys that begin with it.
-- The application works as ${app}, which owns nothing; app.organisatie is set per transaction (OrganisatieInterceptor).

grant usage on schema ${schema} to ${app};

create function huidige_organisatie() returns text
    language sql stable
    return nullif(current_setting('app.organisatie', true), '');

create table organisatie (
    organisatie text primary key check (organisatie ~ '^[a-z][a-z0-9]{1,39}$'),
    naam        text not null check (length(naam) between 1 and 200)
);

-- The list of organisations is public; only an organisation itself is written.
alter table organisatie enable row level security;
alter table organisatie force row level security;
create policy lijst on organisatie for select using (true);
create policy eigen on organisatie using (organisatie = huidige_organisatie());
grant select, insert, update on organisatie to ${app};

create table account (
    organisatie     text not null references organisatie,
    naam            text not null check (naam ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
    wachtwoord_hash text not null,
    rollen          text[] not null check (cardinality(rollen) > 0 and rollen <@ array
        ['klachtbehandelaar', 'coordinator', 'leidinggevende', 'directeur', 'beheerder', 'fg']),
    geblokkeerd     boolean not null default false,
    primary key (organisatie, naam)
);

alter table account enable row level security;
alter table account force row level security;
create policy eigen on account using (organisatie = huidige_organisatie());
grant select, insert, update, delete on account to ${app};

-- Signing in happens before anyone's organisation is known: one account by its full name, and nothing else.
-- The setting is put back by hand: "set app.organisatie" on a function asks for rights that an owner need not have.
create function account_voor_aanmelding(gevraagde_organisatie text, gevraagde_naam text)
    returns table (wachtwoord_hash text, rollen text[], geblokkeerd boolean)
    language plpgsql security definer
    set search_path = ${schema}, pg_temp
as $$
declare
    eerder constant text := coalesce(current_setting('app.organisatie', true), '');
begin
    perform set_config('app.organisatie', gevraagde_organisatie, true);
    return query
        select a.wachtwoord_hash, a.rollen, a.geblokkeerd
        from account a
        where a.organisatie = gevraagde_organisatie and a.naam = gevraagde_naam;
    perform set_config('app.organisatie', eerder, true);
end
$$;
revoke all on function account_voor_aanmelding(text, text) from public;
grant execute on function account_voor_aanmelding(text, text) to ${app};

create table beleidsversie (
    organisatie  text not null references organisatie,
    versie       integer not null check (versie > 0),
    status       text not null check (status in
        ('concept', 'voorgedragen', 'goedgekeurd', 'gepubliceerd', 'vervallen', 'ingetrokken')),
    geldig_van   date,
    geldig_tot   date,
    sha256       text check (sha256 ~ '^[0-9a-f]{64}$'),
    gemaakt_op   timestamptz not null,
    gemaakt_door text not null,
    herkomst     text not null check (herkomst in ('pakket', 'studio')),
    primary key (organisatie, versie),
    check (geldig_van is null or geldig_tot is null or geldig_van < geldig_tot),
    check (status = 'concept' or sha256 is not null)
);

-- Published policy is read by every organisation; everything else stays inside.
alter table beleidsversie enable row level security;
alter table beleidsversie force row level security;
create policy eigen on beleidsversie using (organisatie = huidige_organisatie());
create policy gepubliceerd on beleidsversie for select using (status = 'gepubliceerd');
grant select, insert, update, delete on beleidsversie to ${app};

create table beleidsbestand (
    organisatie text not null,
    versie      integer not null,
    pad         text not null check (pad ~ '^[a-z0-9][a-z0-9._/-]{0,199}$' and pad not like '%..%'),
    inhoud      text not null,
    primary key (organisatie, versie, pad),
    foreign key (organisatie, versie) references beleidsversie on delete cascade
);

alter table beleidsbestand enable row level security;
alter table beleidsbestand force row level security;
create policy eigen on beleidsbestand using (organisatie = huidige_organisatie());
create policy gepubliceerd on beleidsbestand for select using (exists (
    select from beleidsversie v
    where v.organisatie = beleidsbestand.organisatie
      and v.versie = beleidsbestand.versie
      and v.status = 'gepubliceerd'));
grant select, insert, update, delete on beleidsbestand to ${app};

-- The form somebody is filling in: encrypted, one per account, gone after a day.
create table concept_melding (
    organisatie text not null,
    account     text not null,
    versleuteld bytea not null,
    verloopt_op timestamptz not null,
    primary key (organisatie, account),
    foreign key (organisatie, account) references account (organisatie, naam) on delete cascade
);

alter table concept_melding enable row level security;
alter table concept_melding force row level security;
create policy eigen on concept_melding using (organisatie = huidige_organisatie());
grant select, insert, update, delete on concept_melding to ${app};
