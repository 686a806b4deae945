-- A tie between dossiers is never taken away.
revoke delete on dossier_koppeling from ${app};
