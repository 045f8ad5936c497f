-- who reads of pieces that were booked on another flight reads which; of older ones only the flight that left them is kept
alter table carrier_event add column onto_number varchar(8);
alter table carrier_event add column onto_day date;
