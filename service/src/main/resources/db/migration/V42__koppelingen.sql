-- Dossiers about one incident: several people may report the same, each in a dossier of their own.

create table dossier_koppeling (
    organisatie text not null,
    een         uuid not null,
    ander       uuid not null check (een < ander),
    op          timestamptz not null,
    door        text not null,
    primary key (organisatie, een, ander),
    foreign key (organisatie, een) references dossier (organisatie, id) on delete cascade deferrable initially deferred,
    foreign key (organisatie, ander) references dossier (organisatie, id) on delete cascade deferrable initially deferred
);
create index dossier_koppeling_ander on dossier_koppeling (organisatie, ander);

alter table dossier_koppeling enable row level security;
alter table dossier_koppeling force row level security;
create policy eigen on dossier_koppeling using (organisatie = huidige_organisatie());
grant select, insert, delete on dossier_koppeling to ${app};
