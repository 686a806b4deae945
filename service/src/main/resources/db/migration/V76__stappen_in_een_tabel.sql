-- What a table of a concept looked like before somebody's last edits, so that they can undo them.

create table beleidsstap (
    organisatie text not null,
    versie      integer not null,
    besluit     text not null,
    nummer      integer not null check (nummer > 0),
    door        text not null,
    tekst_voor  text not null,
    etag_na     text not null,
    primary key (organisatie, versie, besluit, nummer),
    foreign key (organisatie, versie) references beleidsversie on delete cascade
);

alter table beleidsstap enable row level security;
alter table beleidsstap force row level security;
create policy eigen on beleidsstap using (organisatie = huidige_organisatie());
grant select, insert, delete on beleidsstap to ${app};
