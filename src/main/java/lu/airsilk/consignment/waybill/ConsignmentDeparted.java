package lu.airsilk.consignment.waybill;

import lu.airsilk.shared.number.AirWaybillNumber;

/** The first pieces of a consignment have left Europe. */
public record ConsignmentDeparted(AirWaybillNumber awb) {}
