package lu.airsilk.portal.audit;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which fields of the history are told, and how much of them. */
final class HistoryFields {

    /** Where a row belongs and how it was made: nobody changes it. And what the portal keeps for itself. */
    private static final Set<String> SILENT = Set.of(
            "revtype",
            "originalId",
            "position",
            "order_id",
            "consignment_id",
            "receipt_id",
            "delivery_id",
            "transfer_id",
            "template_id",
            "OrderLine.price_quote",
            "OrderLine.unitsPerCase",
            "PurchaseLine.unitsPerCase",
            "ConsignmentLine.unitsPerCase",
            "UnclearLine.orderId",
            "CounterOffer.lineId",
            "CounterOffer.openLineId",
            "DeliveryLine.reservationId",
            "Delivery.draftOf",
            "StoreOrder.draftOf",
            "PurchaseOrder.wasSent",
            "Product.described_category",
            "BulkEdit.field",
            "BulkEdit.newValue",
            "AllocationRun.inputHash",
            "AllocationRun.value",
            "AllocationRun.bound",
            "StockOpening.standsFor",
            "HubWriteOff.holdId",
            "SheetImport.sha256",
            "SheetImport.bytes",
            "SheetImport.generation",
            "SheetImport.reading",
            "SheetImport.staged",
            "SheetImport.refusalArgument",
            "OutboxMessage.arguments",
            "OutboxMessage.code",
            "OutboxMessage.page");

    /** Secrets, and what has no words of its own: only that it is another one. */
    private static final Set<String> NAMED = Set.of(
            "User.link_hash",
            "ChannelChoice.address",
            "OutboxMessage.address",
            "Product.pack_id",
            "Store.owner_id",
            "Store.receivingDays",
            "Product.described_otherNames",
            "ConsignmentPiece.contents",
            "SheetImport.corrections",
            "SheetImport.mapping",
            "SavedFilter.parameters",
            "ColumnChoice.shown",
            "ChannelChoice.kinds");

    /** Amounts that are no cost. */
    private static final Set<String> FREE = Set.of("AllocationRun.gapPercent", "CoverRule.serviceLevelPct");

    private HistoryFields() {}

    static boolean isTold(String entity, String field) {
        return !SILENT.contains(field) && !SILENT.contains(entity + "." + field);
    }

    /** Whether its figures may be told; every amount is a cost unless it is known to be none. */
    static boolean isShown(String entity, String field, boolean costs, @Nullable Object figure) {
        return !NAMED.contains(entity + "." + field)
                && (costs || !(figure instanceof BigDecimal) || FREE.contains(entity + "." + field));
    }
}
