-- A password that somebody else chose holds for a while, and only to choose one's own with.

alter table account add column tijdelijk_tot timestamptz;

drop function account_voor_aanmelding(text, text);

create function account_voor_aanmelding(gevraagde_organisatie text, gevraagde_naam text)
    returns table (wachtwoord_hash text, rollen text[], geblokkeerd boolean, tijdelijk_tot timestamptz)
    language plpgsql security definer
    set search_path = ${schema}, pg_temp
as $$
declare
    eerder constant text := coalesce(current_setting('app.organisatie', true), '');
begin
    perform set_config('app.organisatie', gevraagde_organisatie, true);
    return query
        select a.wachtwoord_hash, a.rollen, a.geblokkeerd, a.tijdelijk_tot
        from account a
        where a.organisatie = gevraagde_organisatie and a.naam = gevraagde_naam;
    perform set_config('app.organisatie', eerder, true);
end
$$;
revoke all on function account_voor_aanmelding(text, text) from public;
grant execute on function account_voor_aanmelding(text, text) to ${app};
