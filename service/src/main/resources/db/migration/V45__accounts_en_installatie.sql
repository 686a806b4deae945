-- Accounts have a version, so that of two people who change one account the second is told; and one name is of the log.
alter table account add column versie bigint not null default 1 check (versie > 0);
alter table account add constraint account_naam_vrij check (naam <> 'systeem') not valid;

-- Whether these data are of a demonstration; one row, written before the first account and never changed.
create table installatie (
    enige boolean primary key default true check (enige),
    demo  boolean not null
);
grant select, insert on installatie to ${app};

-- What was there before this version. Accounts of a demonstration share one hash over all its organisations; a hash of a
-- real account has a salt of its own.
alter table account no force row level security;
alter table behandelaar_verklaring no force row level security;

insert into installatie (demo)
select exists (select from account group by wachtwoord_hash having count(distinct organisatie) >= 5)
where exists (select from account);

-- Who handles no cases any more left a declaration behind that they could not take back.
delete from behandelaar_verklaring v using account a
where a.organisatie = v.organisatie and a.naam = v.account
  and (a.geblokkeerd or not a.rollen && array['klachtbehandelaar', 'leidinggevende', 'directeur']);

alter table account force row level security;
alter table behandelaar_verklaring force row level security;
