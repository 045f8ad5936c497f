package lu.airsilk.catalogue.pricing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import org.jspecify.annotations.Nullable;

/** A price list to be written down; several lines of one product are its steps. */
public record NewPriceListJson(
        @Nullable String supplier,
        @Nullable LocalDate validFrom,
        @Nullable List<Line> lines) {

    /**
     * From so many cases on, a case costs this much.
     *
     * @param from 1 when left out
     */
    public record Line(
            @Nullable String sku,
            @Nullable BigDecimal from,
            @Nullable BigDecimal price,
            @Nullable String currency) {

        NewPriceList.NewPrice checked(String at) {
            Cases cases = from == null ? Cases.of(1) : RequestFields.cases(at + ".from", from);
            Money money =
                    Money.of(RequestFields.value(at + ".price", price), RequestFields.text(at + ".currency", currency));
            return new NewPriceList.NewPrice(RequestFields.as(at + ".sku", sku, Sku::new), new PriceStep(cases, money));
        }
    }

    NewPriceList checked() {
        List<Line> asked = RequestFields.list("lines", lines);
        return new NewPriceList(
                RequestFields.as("supplier", supplier, SupplierCode::new),
                RequestFields.value("validFrom", validFrom),
                IntStream.range(0, asked.size())
                        .mapToObj(at -> asked.get(at).checked("lines[" + at + "]"))
                        .toList());
    }
}
