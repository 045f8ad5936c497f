package lu.airsilk.purchase;

import lu.airsilk.shared.Cases;

/** Cases of a purchase line that go on a consignment. */
public record ConsignedCases(PurchaseLineRef line, Cases cases) {}
