package lu.airsilk.catalogue.pricing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.platform.Notation;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.SupplierCode;
import org.jspecify.annotations.Nullable;

/**
 * Prices while a buyer writes or pastes them: a row for each, with the product's number, perhaps the number of cases from
 * which the price holds, and the price of a case; between them a tab or a semicolon.
 */
public class WrittenPricesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String supplier = "";
    private @Nullable LocalDate validFrom;
    private String currency = "";
    private String rows = "";

    /**
     * What is written. Refused once with all that cannot be read, is no product or does not go together, each with its row.
     *
     * @param known finds the products that a number names
     * @param notation how the writer writes numbers
     */
    NewPriceList read(Function<List<String>, Map<String, List<ProductFacts>>> known, Notation notation) {
        Refused.unless(!supplier.isEmpty(), "field.missing", "supplier");
        LocalDate first = validFrom;
        if (first == null) {
            throw Refused.because("field.missing", "validFrom").at("validFrom");
        }
        WrittenPrices written = new WrittenPrices(rows, money(), notation);
        try {
            return new NewPriceList(new SupplierCode(supplier), first, written.prices(known));
        } catch (Refused refused) {
            throw refused.refusals().stream().allMatch(no -> no.row().isPresent()) ? refused : refused.at("rows");
        }
    }

    private Currency money() {
        try {
            return Money.currency(currency);
        } catch (Refused refused) {
            throw refused.at("currency");
        }
    }

    public String getSupplier() {
        return supplier;
    }

    public void setSupplier(@Nullable String supplier) {
        this.supplier = Objects.requireNonNullElse(supplier, "");
    }

    public @Nullable LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(@Nullable LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(@Nullable String currency) {
        this.currency = Objects.requireNonNullElse(currency, "");
    }

    public String getRows() {
        return rows;
    }

    public void setRows(@Nullable String rows) {
        this.rows = Objects.requireNonNullElse(rows, "");
    }
}
