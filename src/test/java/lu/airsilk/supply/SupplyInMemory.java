package lu.airsilk.supply;

import jakarta.persistence.EntityManager;
import lu.airsilk.platform.command.Stamps;

/** The services of supply, wired by hand to a database. */
public final class SupplyInMemory {

    final Supplies supplies = new Supplies();
    final Claims claims = new Claims();

    public final Supply supply = new Supply();
    public final LotSupply ofLots = new LotSupply();
    public final SupplyBook book = new SupplyBook();

    @SuppressWarnings("UnnecessaryAssignment") // no container injects here
    public SupplyInMemory(EntityManager database, Stamps stamps) {
        supplies.database = claims.database = database;
        supplies.stamps = claims.stamps = stamps;
        supply.supplies = ofLots.supplies = book.supplies = supplies;
        supply.claims = ofLots.claims = book.claims = claims;
    }
}
