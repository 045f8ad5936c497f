package lu.airsilk.supply;

import jakarta.persistence.EntityManager;
import lu.airsilk.platform.command.Stamps;

/** The services of supply, wired by hand to a database. */
public final class SupplyInMemory {

    final Supplies supplies = new Supplies();
    final Reservations reservations = new Reservations();

    public final Supply supply = new Supply();
    public final LotSupply ofLots = new LotSupply();
    public final SupplyBook book = new SupplyBook();

    @SuppressWarnings("UnnecessaryAssignment") // no container injects here
    public SupplyInMemory(EntityManager database, Stamps stamps) {
        supplies.database = reservations.database = database;
        supplies.stamps = reservations.stamps = stamps;
        supply.supplies = ofLots.supplies = book.supplies = supplies;
        supply.reservations = ofLots.reservations = book.reservations = reservations;
    }
}
