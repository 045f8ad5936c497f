package lu.airsilk.supplier;

/** The rules of Incoterms 2020: where cost and risk of the goods pass from the supplier to us. */
public enum Incoterm {
    /** Ex works: we fetch the goods at the supplier's door and clear the export. */
    EXW,
    /** Free carrier: handed to our carrier, cleared for export. */
    FCA,
    /** Carriage paid to the named place; the risk passes at the first carrier. */
    CPT,
    /** Carriage and insurance paid to the named place. */
    CIP,
    /** Delivered at place, ready to be unloaded. */
    DAP,
    /** Delivered at place and unloaded. */
    DPU,
    /** Delivered, duty paid. */
    DDP,
    /** Free alongside ship. */
    FAS,
    /** Free on board a ship. */
    FOB,
    /** Cost and freight by sea. */
    CFR,
    /** Cost, insurance and freight by sea. */
    CIF;

    /** A term for goods that go by ship; by air the place where cost and risk pass is never reached. */
    public boolean isOfSea() {
        return switch (this) {
            case FAS, FOB, CFR, CIF -> true;
            case EXW, FCA, CPT, CIP, DAP, DPU, DDP -> false;
        };
    }
}
