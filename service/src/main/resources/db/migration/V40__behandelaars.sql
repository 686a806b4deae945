-- What the planner knows of a handler, and, kept apart and encrypted, what a handler declared voluntarily.

create table behandelaar (
    organisatie    text not null,
    account        text not null,
    versie         bigint not null check (versie > 0),
    gegevens       jsonb not null,
    gewijzigd_op   timestamptz not null,
    gewijzigd_door text not null,
    primary key (organisatie, account),
    foreign key (organisatie, account) references account (organisatie, naam) on delete cascade
);

create table behandelaar_verklaring (
    organisatie text not null,
    account     text not null,
    versleuteld bytea not null,
    primary key (organisatie, account),
    foreign key (organisatie, account) references account (organisatie, naam) on delete cascade
);

do $$
declare
    tabel text;
begin
    foreach tabel in array array['behandelaar', 'behandelaar_verklaring'] loop
        execute format('alter table %I enable row level security', tabel);
        execute format('alter table %I force row level security', tabel);
        execute format('create policy eigen on %I using (organisatie = huidige_organisatie())', tabel);
    end loop;
end
$$;
grant select, insert, update, delete on behandelaar, behandelaar_verklaring to ${app};

-- Names of accounts may hold a point or an underscore.
alter table auditregel drop constraint auditregel_stukken_check;
alter table auditregel add constraint auditregel_stukken_check
    check (array_to_string(stukken, ' ') ~ '^[A-Za-z0-9 ._-]*$');
