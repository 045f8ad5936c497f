package lu.airsilk.sample.past;

import lu.airsilk.sample.pen.PastTables;

/** Writes the trucks of a wave and what the stores found on them. */
final class DeliveryScribe {

    private final PastTables tables;

    DeliveryScribe(PastTables tables) {
        this.tables = tables;
    }

    void write(PastWave wave) {
        wave.deliveries.forEach(this::write);
    }

    private void write(PastDelivery delivery) {
        tables.delivery.add(
                delivery.id,
                2,
                delivery.number,
                delivery.shop.code().code(),
                delivery.isWhole() ? "CONFIRMED" : "CONFIRMED_WITH_DIFFERENCE",
                null,
                "hub",
                delivery.preparedAt,
                "hub",
                delivery.dispatchedAt(),
                delivery.shop.manager().user(),
                delivery.confirmedAt());
        delivery.loads.forEach(load -> tables.deliveryLine.add(
                load.id(),
                1,
                delivery.id,
                load.position(),
                load.line().reservation,
                load.line().ref(),
                load.line().article.sku().code(),
                load.line().article.kind().unitsPerCase(),
                load.lot().number,
                load.lot().expiry,
                load.line().units(),
                load.line().received(),
                load.line().lost,
                0));
    }
}
