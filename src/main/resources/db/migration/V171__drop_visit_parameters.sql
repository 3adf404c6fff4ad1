-- Whether the home is visited follows from matter.waits_for.*: each kind that is investigated is one whose home the law
-- has visited. A second switch that nobody reads would only promise that a county can do without.
delete from parameter_proposal where key like 'determination.visit.%';
delete from policy_parameter where key like 'determination.visit.%';
