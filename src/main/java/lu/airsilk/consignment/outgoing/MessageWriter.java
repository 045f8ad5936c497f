package lu.airsilk.consignment.outgoing;

import lu.airsilk.message.HouseReading;
import lu.airsilk.message.WaybillReading;

/** Writes our own messages to carriers and handlers: Cargo-IMP with CRLF, capitals and the standard's lengths. */
interface MessageWriter {

    /**
     * A master air waybill as FWB/16. Letters beyond A to Z are put into those, what cannot be is left out; texts are
     * cut or broken at the standard's lengths; flights, sums and codes are written as they are.
     *
     * @param sender our Type-B or participant address, as {@code LUXFMCV}
     */
    String masterWaybill(WaybillReading waybill, String sender);

    /** One house air waybill of a master as FHL/5, written likewise. */
    String houseWaybill(HouseReading master, HouseReading.House house);
}
