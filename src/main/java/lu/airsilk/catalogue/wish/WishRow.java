package lu.airsilk.catalogue.wish;

import java.time.Instant;
import java.util.Optional;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;

/**
 * What a store has asked for, and what has become of it.
 *
 * @param sku what is offered now
 * @param reason why it is not to be had; empty otherwise
 * @param answeredAt empty while nobody has answered
 */
public record WishRow(
        long id,
        StoreCode store,
        String words,
        String note,
        Instant askedAt,
        WishState state,
        Optional<Sku> sku,
        String reason,
        Optional<Instant> answeredAt) {}
