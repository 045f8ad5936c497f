package lu.airsilk.consignment.rate;

import java.util.Optional;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;

/**
 * What the carriage of a shipment costs and how the air waybill says it.
 *
 * @param rateClass the letter in the rate line
 * @param rated the weight that is multiplied; above the chargeable weight when a higher break is cheaper
 * @param rate for a kilogram; none for a minimum charge
 * @param charge rounded to the currency's minor units
 */
public record AirCharge(RateClass rateClass, Grams rated, Optional<Money> rate, Money charge) {}
