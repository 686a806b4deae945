-- The last day of the term of a dossier that comes first: lists put dossiers in that order, and a page of a list should not
-- ask the terms of every dossier of the bureau. Who writes a term writes this, in the same transaction. A term that counts from the
-- day of an incident is left out, since its days are encrypted (V55).

alter table dossier add column eerste_termijn date;

alter table dossier no force row level security;
alter table termijn no force row level security;
update dossier d set eerste_termijn = (select min(t.uiterlijk) from termijn t where t.organisatie = d.organisatie
    and t.dossier = d.id and t.stand = 'loopt' and t.wacht_op <> 'niemand'
    and t.soort <> 'verval klachtrecht');
alter table dossier force row level security;
alter table termijn force row level security;

create index dossier_eerste_termijn on dossier (organisatie, status, eerste_termijn, aangemaakt_op desc, id);
create index dossier_mijn_termijn on dossier (organisatie, behandelaar, status, eerste_termijn, aangemaakt_op desc, id);
create index dossier_gewijzigd on dossier (organisatie, status, gewijzigd_op desc, id);
