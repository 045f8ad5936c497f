package lu.airsilk.distribution.delivery;

/** The draft in which a store's goods are now, and whether it was made for them. */
public record PreparedDelivery(DeliveryNumber number, boolean isNew) {}
