package lu.airsilk.message;

/** The carrier messages the portal knows: Cargo-IMP first, then Cargo-XML. */
public enum MessageKind {
    /** Status update. */
    FSU,
    /** Status answer, laid out like an FSU. */
    FSA,
    /** Master air waybill. */
    FWB,
    /** House air waybills of a master. */
    FHL,
    /** Flight manifest. */
    FFM,
    /** Status update in XML. */
    XFSU,
    /** Master air waybill in XML. */
    XFWB,
    /** House air waybill in XML. */
    XFZB
}
