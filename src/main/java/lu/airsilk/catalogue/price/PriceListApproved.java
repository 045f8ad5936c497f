package lu.airsilk.catalogue.price;

import lu.airsilk.shared.number.SupplierCode;

/** Told when a supplier's prices have come into force. */
public record PriceListApproved(String number, SupplierCode supplier) {}
