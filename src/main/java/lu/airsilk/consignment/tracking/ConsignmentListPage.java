package lu.airsilk.consignment.tracking;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.consignment.ConsignmentStage;
import lu.airsilk.consignment.waybill.rule.Lateness;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;
import org.jspecify.annotations.Nullable;

/** The consignments, by where they stand, by flight, by the day on which they land or by digits of the air waybill. */
@Named
@ViewScoped
public class ConsignmentListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String FLAGGED = "FLAGGED";

    private static final String LIST = "/consignment/consignment-list.xhtml";

    @Inject
    transient ConsignmentOverview overview;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Clock clock;

    private String stage = "";
    private String flight = "";
    private @Nullable LocalDate landing;
    private String awb = "";
    private transient @Nullable StageCounts counts;

    private final Rows<ConsignmentListing> rows = new Rows<>(
            paging -> overview.rows(search(), paging),
            listing -> listing.row().awb().number());

    private ConsignmentSearch search() {
        return new ConsignmentSearch(
                awb,
                Arrays.stream(ConsignmentStage.values())
                        .filter(each -> each.name().equals(stage))
                        .findFirst(),
                flight.isEmpty() ? Optional.empty() : Optional.of(FlightKey.of(flight)),
                Optional.ofNullable(landing),
                stage.equals(FLAGGED));
    }

    /** Refuses an address that names no flight, before anything is shown. */
    public void open() {
        search();
    }

    public List<ConsignmentStage> getStages() {
        return Arrays.asList(ConsignmentStage.values());
    }

    /** Where those of a stage are shown, of the same flight, day or number; of all stages where it is empty. */
    public String address(String ofStage) {
        String asked = Stream.of(
                        asked("stage", ofStage),
                        asked("flight", flight),
                        asked("landing", landing == null ? "" : landing.toString()),
                        asked("awb", awb))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("&"));
        return LIST + (asked.isEmpty() ? "" : "?" + asked);
    }

    private static String asked(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public StageCounts getCounts() {
        if (counts == null) {
            counts = overview.counts(search());
        }
        return counts;
    }

    /** Since when it is late, and how; nothing when it is not. */
    public String late(ConsignmentListing listing) {
        return listing.late(clock.instant())
                .map(late -> PageWords.say(
                        "consignmentList.late." + late.kind(),
                        Say.moment(late.due(), late.kind() == Lateness.Kind.NOT_LEFT ? "LUX" : "CGO")))
                .orElse("");
    }

    public boolean isMayBook() {
        return actor.has(Role.IMPORT);
    }

    /** Whether everything is shown. */
    public boolean isWhole() {
        return stage.isEmpty() && flight.isEmpty() && landing == null && awb.isEmpty();
    }

    public Rows<ConsignmentListing> getRows() {
        return rows;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(@Nullable String stage) {
        this.stage = Objects.requireNonNullElse(stage, "");
    }

    public String getFlight() {
        return flight;
    }

    public void setFlight(@Nullable String flight) {
        this.flight = Objects.requireNonNullElse(flight, "");
    }

    public @Nullable LocalDate getLanding() {
        return landing;
    }

    public void setLanding(@Nullable LocalDate landing) {
        this.landing = landing;
    }

    public String getAwb() {
        return awb;
    }

    public void setAwb(@Nullable String awb) {
        this.awb = Objects.requireNonNullElse(awb, "").strip();
    }
}
