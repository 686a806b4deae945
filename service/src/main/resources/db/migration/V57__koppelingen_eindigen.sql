-- A tie between dossiers can end; that it was there stays.
alter table dossier_koppeling add column tot timestamptz;
grant update (op, door, tot) on dossier_koppeling to ${app};
