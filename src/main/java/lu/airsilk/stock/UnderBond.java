package lu.airsilk.stock;

import lu.airsilk.shared.number.LotNumber;

/** Who receives goods knows which of them customs have not let go yet; the stock asks. */
public interface UnderBond {

    /** Whether the lot came in bond and its bond has not ended; as long as the transaction lasts it does not end. */
    boolean holds(LotNumber lot);
}
