package lu.airsilk.customs.tariff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** What if the code were another: a fragment of the tariff's page. */
@Named
@RequestScoped
public class TariffComparisonPage {

    private static final String YUAN = "CNY";

    @Inject
    TariffComparison comparison;

    @Inject
    TariffBook book;

    private String sku = "";
    private String code = "";
    private @Nullable BigDecimal value;
    private @Nullable BigDecimal litres;
    private List<TaxedCode> taxed = List.of();

    public void compare() {
        taxed = comparison.beside(
                RequestFields.as("sku", sku, Sku::of),
                RequestFields.text("other", code),
                Money.of(RequestFields.value("value", value), YUAN),
                Objects.requireNonNullElse(litres, BigDecimal.ZERO),
                book.today());
    }

    public List<TaxedCode> getTaxed() {
        return taxed;
    }

    /** By how much the other code is dearer or cheaper; below zero when it is cheaper. */
    public Money getDifference() {
        return taxed.getLast().taxes().total().minus(taxed.getFirst().taxes().total());
    }

    public String duty(TaxedCode one) {
        return rate(one.held().duty().orElse(Percentage.ZERO));
    }

    public String remedy(TaxedCode one) {
        return rate(one.held().remedy());
    }

    public String vat(TaxedCode one) {
        return rate(one.held().vat().orElse(Percentage.ZERO));
    }

    public String consumption(TaxedCode one) {
        return rate(one.held().consumption());
    }

    private static String rate(Percentage rate) {
        return PageWords.say("tariffs.rate", PageWords.figure(rate.percent(), FigureKind.PERCENT));
    }

    public String papers(TaxedCode one) {
        return one.held().papers().stream().map(TariffsPage::paper).collect(Collectors.joining(", "));
    }

    public String getSku() {
        return sku;
    }

    public void setSku(@Nullable String sku) {
        this.sku = Optional.ofNullable(sku).orElse("");
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = Optional.ofNullable(code).orElse("");
    }

    public @Nullable BigDecimal getValue() {
        return value;
    }

    public void setValue(@Nullable BigDecimal value) {
        this.value = value;
    }

    public @Nullable BigDecimal getLitres() {
        return litres;
    }

    public void setLitres(@Nullable BigDecimal litres) {
        this.litres = litres;
    }
}
