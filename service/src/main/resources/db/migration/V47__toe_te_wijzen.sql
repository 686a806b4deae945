-- Dossiers that somebody else should have than who opened or reopened them, until they are assigned; never why.

create table toe_te_wijzen (
    organisatie text not null,
    dossier     uuid not null,
    primary key (organisatie, dossier),
    foreign key (organisatie, dossier) references dossier (organisatie, id) on delete cascade deferrable initially deferred
);
alter table toe_te_wijzen enable row level security;
alter table toe_te_wijzen force row level security;
create policy eigen on toe_te_wijzen using (organisatie = huidige_organisatie());
grant select, insert, delete on toe_te_wijzen to ${app};
