package lu.airsilk.customs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.number.HsCode;

/** The tariff as those know it who reckon what goods cost; it knows no actor. */
public interface Tariff {

    /**
     * Goods as the tariff tells them apart.
     *
     * @param code of eight digits or ten; of a shorter one the first that the tariff knows is taken
     * @param origin empty while nobody knows it
     */
    record Goods(HsCode code, Optional<CountryCode> origin) {}

    /**
     * The rates in force on that day; goods for which the tariff has no rate of duty or of VAT are not in the answer. Few
     * queries for any count.
     */
    Map<Goods, TariffRates> rates(Collection<Goods> goods, LocalDate day);
}
