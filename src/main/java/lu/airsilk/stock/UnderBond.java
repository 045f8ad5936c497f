package lu.airsilk.stock;

import java.util.Optional;
import lu.airsilk.shared.number.LotNumber;

/** Who receives goods knows which of them customs have not let go yet; the stock asks. */
public interface UnderBond {

    /**
     * The receipt by which the lot came in bond; empty when it did not, or its bond has ended. As long as the transaction lasts
     * it does not end.
     */
    Optional<String> receipt(LotNumber lot);
}
