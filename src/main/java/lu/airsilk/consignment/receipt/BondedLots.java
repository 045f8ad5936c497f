package lu.airsilk.consignment.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.stock.UnderBond;

/** The lots that were born of receipts posted in bond. */
@ApplicationScoped
class BondedLots implements UnderBond {

    @Inject
    Receipts receipts;

    @Override
    public Optional<String> receipt(LotNumber lot) {
        return receipts.lockBorn(lot)
                .filter(Receipt::bonded)
                .map(receipt -> receipt.number().number());
    }
}
