-- H2 makes an index for each reference by itself
create index product_picture_rev on product_picture (rev);
create index raw_message_rev on raw_message (rev);
create index sent_message_rev on sent_message (rev);
create index consignment_comment_rev on consignment_comment (rev);
create index remark_rev on remark (rev);
create index receipt_photo_rev on receipt_photo (rev);
create index delivery_photo_rev on delivery_photo (rev);
create index waste_note_rev on waste_note (rev);
create index waste_taken_back_rev on waste_taken_back (rev);
create index sales_report_rev on sales_report (rev);
create index price_mend_list on price_mend (list_id);
create index price_mend_sku on price_mend (sku);
create index price_mend_rev on price_mend (rev);

-- a product has one price in a list that counts: two commands cannot mend the same line, which price_mend holds
alter table price_line drop constraint price_line_list_id_sku_key;
alter table price_step drop constraint price_step_list_id_sku_from_cases_key;
create index price_line_list on price_line (list_id, sku);
create index price_step_list on price_step (list_id, sku, from_cases);
