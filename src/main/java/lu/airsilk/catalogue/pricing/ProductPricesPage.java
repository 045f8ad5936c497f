package lu.airsilk.catalogue.pricing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.catalogue.ProductDossier;
import lu.airsilk.catalogue.price.ApprovedPrice;
import lu.airsilk.catalogue.price.PriceOffer;
import lu.airsilk.catalogue.price.ProductPrices;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.faces.Chart;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import org.jspecify.annotations.Nullable;

/** What a product costs at each supplier and has cost, on its page; for those who may see cost. */
@Named
@RequestScoped
public class ProductPricesPage {

    private static final List<Chart.Tone> TONES =
            List.of(Chart.Tone.SKY, Chart.Tone.GOOD, Chart.Tone.WATCH, Chart.Tone.PALE, Chart.Tone.STOP);

    @Inject
    PriceComparison comparison;

    @Inject
    ProductDossier dossier;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    private @Nullable List<SupplierOffer> suppliers;
    private @Nullable List<PriceOffer> offers;
    private @Nullable Chart chart;

    public boolean isMaySee() {
        return actor.has(Role.BUYER) || actor.has(Role.FINANCE) || actor.has(Role.AUDIT);
    }

    /** Today's prices, the cheapest first. */
    public List<SupplierOffer> suppliers(String sku) {
        if (suppliers == null) {
            suppliers = comparison.offers(new Sku(sku));
        }
        return Objects.requireNonNull(suppliers);
    }

    /** All prices in lists, the newest first. */
    public List<PriceOffer> offers(String sku) {
        if (offers == null) {
            offers = dossier.offers(new Sku(sku));
        }
        return Objects.requireNonNull(offers);
    }

    /** The prices of a case over time: a line for each of the first suppliers. */
    public Chart chart(String sku) {
        if (chart == null) {
            chart = drawn(comparison.history(new Sku(sku))).ofThePast();
        }
        return Objects.requireNonNull(chart);
    }

    private Chart drawn(ProductPrices prices) {
        LocalDate today = LocalDate.now(clock.withZone(Zones.LUX));
        List<LocalDate> days = prices.days(today);
        List<SupplierCode> drawn =
                prices.suppliers().stream().limit(TONES.size()).toList();
        return new Chart(
                        Chart.Kind.STEPS,
                        PageWords.say("productView.priceOn"),
                        days.stream().map(day -> label(day, today)).toList(),
                        IntStream.range(0, drawn.size())
                                .mapToObj(at -> series(prices, days, drawn.get(at), TONES.get(at)))
                                .toList())
                .on(days);
    }

    /** A price that is agreed and does not count yet is told apart. */
    private static String label(LocalDate day, LocalDate today) {
        return day.isAfter(today) ? PageWords.say("productView.comingDay", Say.day(day)) : Say.day(day);
    }

    /** In the currency of its last price; a price in another one leaves a gap, since the two do not compare. */
    private static Chart.Series series(
            ProductPrices prices, List<LocalDate> days, SupplierCode supplier, Chart.Tone tone) {
        String currency = prices.approved().stream()
                .filter(price -> price.supplier().equals(supplier))
                .reduce((earlier, later) -> later)
                .map(price -> price.price().currencyCode())
                .orElse("");
        return new Chart.Series(
                supplier + " " + currency,
                tone,
                days.stream()
                        .map(day -> prices.on(supplier, day)
                                .map(ApprovedPrice::price)
                                .filter(price -> price.currencyCode().equals(currency))
                                .map(price -> Chart.Figure.of(price))
                                .orElse(Chart.Figure.NONE))
                        .toList());
    }

    /** How much dearer than the cheapest; the word for the cheapest itself, nothing when it does not compare. */
    public String dearer(SupplierOffer offer) {
        return offer.dearer()
                .map(more -> more.isZero() ? PageWords.say("productView.cheapest") : PriceMove.say(more))
                .orElse("");
    }

    /** True when there is more than one to compare. */
    public boolean compares(String sku) {
        return suppliers(sku).size() > 1;
    }

    /** How much of the dearest unit price this one is, in whole per cent from 1: the length of its bar; 0 without a rate. */
    public long share(String sku, SupplierOffer offer) {
        Optional<BigDecimal> dearest = suppliers(sku).stream()
                .flatMap(one -> one.unit().stream())
                .map(Money::amount)
                .max(BigDecimal::compareTo)
                .filter(amount -> amount.signum() > 0);
        return offer.unit()
                .map(Money::amount)
                .flatMap(own -> dearest.map(most -> own.movePointRight(2).divide(most, 0, RoundingMode.HALF_UP)))
                .map(part -> Math.max(1, part.longValue()))
                .orElse(0L);
    }

    /** The steps and what follows, as sentences. */
    public List<String> notes(SupplierOffer offer) {
        List<String> notes = new ArrayList<>();
        offer.now().steps().forEach(step -> notes.add(said(step)));
        Optional<ApprovedPrice> next = offer.next();
        next.ifPresent(price -> notes.add(PageWords.say(
                "productView.nextPrice",
                Say.day(price.validFrom()),
                Say.amount(price.price()),
                Say.currency(price.price()))));
        return notes;
    }

    private static String said(PriceStep step) {
        return PageWords.say("productView.step", step.from(), Say.amount(step.price()), Say.currency(step.price()));
    }

    /** The steps of a price in one sentence; empty when it holds for any quantity. */
    public String steps(List<PriceStep> steps) {
        return String.join(" · ", steps.stream().map(ProductPricesPage::said).toList());
    }
}
