drop index audit_entry_subject_ix;

create index audit_entry_subject_ix on audit_entry (subject text_pattern_ops, id desc);
create index audit_entry_at_ix on audit_entry using brin (at);

-- What was thought and decided stays as it was; a correction is a new row.
create trigger opinion_append_only before delete or truncate on opinion
    for each statement execute function refuse_change();

create trigger opinion_no_update before update on opinion
    for each statement when (current_setting('onewindow.resealing', true) is distinct from 'on')
    execute function refuse_change();

create trigger opinion_only_resealed before update on opinion
    for each row execute function refuse_all_but_resealing();

create trigger confirmation_append_only before delete or truncate on confirmation
    for each statement execute function refuse_change();

create trigger confirmation_no_update before update on confirmation
    for each statement when (current_setting('onewindow.resealing', true) is distinct from 'on')
    execute function refuse_change();

create trigger confirmation_only_resealed before update on confirmation
    for each row execute function refuse_all_but_resealing();
