-- A duty with a last day has a term, and so has a whole case where the policy says how long one may take (adr/0022).
-- What such a term follows: the id of the duty, or afdoening. Null for a term of the advice or of a regulation.
alter table termijn add column volgt text;
