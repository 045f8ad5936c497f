package lu.airsilk.consignment;

import java.util.List;

/** What a carrier message says, once read; or why it could not be read. */
public sealed interface MessageReading
        permits StatusReading, ManifestReading, WaybillReading, HouseReading, Unreadable {

    /** What was odd without keeping us from reading. */
    List<Finding> findings();
}
