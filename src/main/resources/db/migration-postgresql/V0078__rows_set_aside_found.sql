-- H2 makes an index for the reference itself
create index sheet_aside_import on sheet_aside (import_id);
