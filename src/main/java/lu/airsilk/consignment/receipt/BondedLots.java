package lu.airsilk.consignment.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.UnderBond;

/** The lots that were born of receipts posted in bond. */
@ApplicationScoped
class BondedLots implements UnderBond {

    @Inject
    Receipts receipts;

    @Override
    public boolean holds(LotNumber lot) {
        return receipts.lockBorn(lot).filter(Receipt::bonded).isPresent();
    }
}
