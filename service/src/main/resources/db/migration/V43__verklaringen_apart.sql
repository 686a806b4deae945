-- Being available as a woman or a man is opened only where a granted wish asks for it; relations are compared for every
-- assignment. So they are two rows, each encrypted by itself. What was declared before is asked again.

drop table behandelaar_verklaring;

create table behandelaar_verklaring (
    organisatie text not null,
    account     text not null,
    deel        text not null check (deel in ('als', 'relaties')),
    versleuteld bytea not null,
    primary key (organisatie, account, deel),
    foreign key (organisatie, account) references account (organisatie, naam) on delete cascade
);

alter table behandelaar_verklaring enable row level security;
alter table behandelaar_verklaring force row level security;
create policy eigen on behandelaar_verklaring using (organisatie = huidige_organisatie());
grant select, insert, update, delete on behandelaar_verklaring to ${app};
