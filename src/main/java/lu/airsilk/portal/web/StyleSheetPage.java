package lu.airsilk.portal.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.faces.Milestone;
import lu.airsilk.platform.faces.NumberLinePart;
import lu.airsilk.platform.faces.PlaceTime;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;
import org.jspecify.annotations.Nullable;

/** Every piece of the portal's look with made-up values, for developers. */
@Named
@ViewScoped
public class StyleSheetPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Clock clock;

    private transient @Nullable Part file;
    private transient @Nullable Rows<StyleSheetRow> rows;
    private @Nullable LocalDate wantedBy;
    private Instant now = Instant.EPOCH;
    private String product = "";
    private String language = "zh";
    private String reason = "";
    private int cases = 5;

    @PostConstruct
    void open() {
        now = clock.instant();
        wantedBy = PlaceTime.CGO.dayOf(now).plusDays(9);
    }

    public List<String> getStates() {
        return List.of(
                "DRAFT",
                "SUBMITTED",
                "IN_AIR",
                "ARRIVED",
                "DISPATCHED",
                "RECEIVED",
                "SHORT",
                "HELD",
                "REJECTED",
                "EXPIRED");
    }

    public Rows<StyleSheetRow> getRows() {
        if (rows == null) {
            List<StyleSheetRow> all = sample();
            rows = new Rows<>(
                    asked -> new Page<>(
                            all.size(),
                            all.stream()
                                    .skip(asked.offset())
                                    .limit(asked.size())
                                    .toList()),
                    StyleSheetRow::name);
        }
        return rows;
    }

    private List<StyleSheetRow> sample() {
        List<String> names = List.of(
                "波尔多红葡萄酒 Bordeaux 2022", "Comté 18 mois 孔泰奶酪", "Olio extra vergine 特级初榨橄榄油", "Pumpernickel 黑麦面包");
        LocalDate first = PlaceTime.CGO.dayOf(now).plusDays(4);
        return IntStream.range(0, 20)
                .mapToObj(n -> new StyleSheetRow(
                        names.get(n % 4) + " · " + (750 + n),
                        Cases.of(n * 7 % 41 + 1),
                        6 + n % 3 * 6,
                        Money.of("%d.%02d".formatted(86 + n * 37, n * 13 % 100), "CNY"),
                        first.plusDays(n % 5),
                        first.plusDays(n % 5 + n % 3),
                        getStates().get(n % 10)))
                .toList();
    }

    public List<NumberLinePart> getNumberLine() {
        List<String> ways = List.of("purchases", "consignments", "flights", "customs", "stock", "deliveries", "stores");
        List<Integer> units = List.of(240, 120, 96, 0, 312, 48, 66);
        return IntStream.range(0, 7)
                .mapToObj(n ->
                        new NumberLinePart(word("menu." + ways.get(n)), Units.of(units.get(n)), "style-sheet.xhtml"))
                .toList();
    }

    public List<Milestone> getMilestones() {
        return Stream.of(
                        stop("BKD", PlaceTime.LUX, -70, -72, true),
                        stop("RCS", PlaceTime.LUX, -20, -20, true),
                        stop("DEP", PlaceTime.LUX, -9, -6, true),
                        stop("ARR", PlaceTime.CGO, 3, 5, false),
                        stop("CCD", PlaceTime.CGO, 30, 30, false))
                .toList();
    }

    private Milestone stop(String name, PlaceTime place, int planned, int then, boolean happened) {
        Optional<Instant> at = Optional.of(now.plus(Duration.ofHours(then)));
        return new Milestone(
                name,
                "CV9746 · 24",
                place,
                Optional.of(now.plus(Duration.ofHours(planned))),
                happened || planned == then ? Optional.empty() : at,
                happened ? at : Optional.empty());
    }

    private static String word(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces.getApplication().evaluateExpressionGet(faces, "#{portalText['" + key + "']}", String.class);
    }

    public List<String> suggest(String typed) {
        return Stream.of("牛奶 milk", "奶酪 cheese", "葡萄酒 wine")
                .filter(name -> name.contains(typed))
                .toList();
    }

    public void save() {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(word("styleSheet.what")));
    }

    public Instant getNow() {
        return now;
    }

    public Instant getUntil() {
        return now.plus(Duration.ofMinutes(134));
    }

    public @Nullable LocalDate getWantedBy() {
        return wantedBy;
    }

    public void setWantedBy(@Nullable LocalDate wantedBy) {
        this.wantedBy = wantedBy;
    }

    public int getCases() {
        return cases;
    }

    public void setCases(int cases) {
        this.cases = cases;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
