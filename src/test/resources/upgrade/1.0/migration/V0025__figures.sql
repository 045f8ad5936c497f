-- counted for each look at the metrics
create index raw_message_kind on raw_message (kind);
