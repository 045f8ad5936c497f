package lu.airsilk.purchase.answer;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.order.DemandLine;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.purchase.PurchaseBook;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.gather.FlightNeeds;
import lu.airsilk.purchase.gather.LateDeparture;
import lu.airsilk.purchase.order.AnswerDifference;
import lu.airsilk.purchase.order.PurchaseSheet;
import lu.airsilk.purchase.order.PurchaseState;
import lu.airsilk.purchase.order.Purchasing;
import lu.airsilk.purchase.terms.Agreeing;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.supplier.SupplierDirectory;
import org.jspecify.annotations.Nullable;

/** One purchase order: approved, sent, and answered here. */
@Named
@ViewScoped
public class PurchaseViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PurchaseBook book;

    @Inject
    transient Purchasing purchasing;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient SupplierDirectory suppliers;

    @Inject
    transient LateDeparture departures;

    @Inject
    transient FlightNeeds needs;

    @Inject
    transient Agreeing agreeing;

    private String number = "";
    private boolean meant;
    private transient @Nullable PurchaseSheet order;
    private transient List<AnswerForm> lines = List.of();
    private transient @Nullable List<DemandLine> late;

    public void load() {
        PurchaseSheet sheet = book.sheet(new PurchaseOrderNumber(number));
        Map<Sku, ProductFacts> facts = products.facts(
                sheet.lines().stream().map(PurchaseSheet.Line::sku).toList());
        LocalDate made = LocalDate.ofInstant(sheet.madeAt(), Zones.LUX);
        lines = sheet.lines().stream()
                .map(line -> new AnswerForm(line, made, name(facts.get(line.sku()), line.sku())))
                .toList();
        order = sheet;
        late = null;
    }

    private static String name(@Nullable ProductFacts facts, Sku sku) {
        return facts == null ? sku.code() : facts.names().in(reader());
    }

    private static Locale reader() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public PurchaseSheet getOrder() {
        if (order == null) {
            load();
        }
        return Objects.requireNonNull(order);
    }

    public String getSentence() {
        if (getOrder().state() == PurchaseState.CANCELLED) {
            return PageWords.say("purchaseView.cancelledLine", supplier());
        }
        return isConfirmed()
                ? PageWords.say(
                        "purchaseView.answeredLine",
                        supplier(),
                        cases(PurchaseSheet.Line::confirmed),
                        cases(PurchaseSheet.Line::cases),
                        products(),
                        money(PurchaseSheet.Line::confirmed))
                : PageWords.say(
                        "purchaseView.stateLine",
                        supplier(),
                        cases(PurchaseSheet.Line::cases),
                        products(),
                        money(PurchaseSheet.Line::cases));
    }

    /** The supplier has said what comes; what is dearer may still wait for finance. */
    private boolean isConfirmed() {
        PurchaseState state = getOrder().state();
        return state.compareTo(PurchaseState.ANSWERED) >= 0 && state != PurchaseState.CANCELLED;
    }

    /** Whether any of its goods can still take the flight that they are bought for. */
    public boolean isFlying() {
        return getOrder().toTake().isPresent() && !isMissed();
    }

    /** For which flight it is bought, when that leaves by now, and whether some of it goes on a later one; empty when none is to be taken. */
    public String getFlightTold() {
        return isFlying()
                ? PageWords.say(isOnLaterFlights() ? "purchaseView.flights" : "purchaseView.flight", boughtFor())
                : "";
    }

    /** Whether some of its goods are due only after that flight, so that they take another. */
    private boolean isOnLaterFlights() {
        LocalDate leaves = getOrder()
                .departure()
                .flatMap(FlightRow::movedTo)
                .orElseGet(() -> FlightKey.of(getOrder().flight().orElseThrow()).day());
        return getOrder().lines().stream()
                .flatMap(line -> Optional.ofNullable(line.due()).stream())
                .anyMatch(leaves::isBefore);
    }

    /** Its flight, with the day on which it leaves by now, or that it does not fly. */
    private String boughtFor() {
        String planned = Say.flight(getOrder().flight().orElse(null));
        if (getOrder().departure().filter(flight -> flight.news().cancelled()).isPresent()) {
            return PageWords.say("purchaseView.flightCancelled", planned);
        }
        return getOrder()
                .departure()
                .flatMap(FlightRow::movedTo)
                .map(leaves -> PageWords.say("purchaseView.flightMoved", planned, Say.day(leaves)))
                .orElse(planned);
    }

    /** Whether all of its goods are ready only after the flight that they were bought for. */
    private boolean isMissed() {
        long missing = getMissing();
        return missing > 0 && missing == products();
    }

    /** That its flight is missed, and with which one all of it can still go; empty when it is not. */
    public String getMissedTold() {
        if (!isMissed()) {
            return "";
        }
        return getOrder().lines().stream()
                .filter(line -> !line.cases().isZero())
                .flatMap(line -> Optional.ofNullable(line.shipDay()).stream())
                .max(Comparator.naturalOrder())
                .flatMap(needs::first)
                .map(next -> PageWords.say("purchaseView.missedNext", boughtFor(), Say.flight(next.id())))
                .orElseGet(() -> PageWords.say("purchaseView.missed", boughtFor()));
    }

    /** That the flight comes too late for stores, as long as its goods are to take it; empty when it does not. */
    public String getLate() {
        List<DemandLine> lines = late();
        return lines.isEmpty() ? "" : PageWords.say("purchaseView.late", lines.size());
    }

    /** The lines for which it does. */
    List<DemandLine> late() {
        List<DemandLine> known = late;
        if (known == null) {
            known = getOrder()
                    .toTake()
                    .filter(_ -> isFlying() && getOrder().state().compareTo(PurchaseState.CONFIRMED) <= 0)
                    .map(flight ->
                            departures.lines(FlightKey.of(flight), getOrder().number(), wanted()))
                    .orElse(List.of());
            late = known;
        }
        return known;
    }

    private List<Sku> wanted() {
        return getOrder().lines().stream()
                .filter(line -> !line.cases().isZero())
                .map(PurchaseSheet.Line::sku)
                .toList();
    }

    /** From which amount the supplier delivers, and whether this draft comes up to it; empty where any order is welcome. */
    public String getMinimum() {
        PurchaseSheet draft = getOrder();
        Money least = Money.of(
                agreeing.terms(draft.supplier()).minimumOrder(), draft.total().currencyCode());
        if (draft.state() != PurchaseState.DRAFT || least.amount().signum() == 0) {
            return "";
        }
        boolean enough = draft.total().amount().compareTo(least.amount()) >= 0;
        return PageWords.say("purchaseView.minimum", said(least), enough ? 1 : 0);
    }

    private String supplier() {
        return suppliers.called(getOrder().supplier());
    }

    /** A line of no cases is one that nobody wants any more. */
    private long products() {
        return getOrder().lines().stream()
                .filter(line -> !line.cases().isZero())
                .count();
    }

    private long cases(Function<PurchaseSheet.Line, Cases> which) {
        return getOrder().lines().stream()
                .map(which)
                .reduce(Cases.ZERO, Cases::plus)
                .value();
    }

    /** What so many cases of each line cost together. */
    private String money(Function<PurchaseSheet.Line, Cases> which) {
        Money sum = getOrder().lines().stream()
                .map(line -> line.price().times(which.apply(line)))
                .reduce(Money.zero(getOrder().total().currencyCode()), Money::plus);
        return said(sum);
    }

    private static String said(Money money) {
        return Say.amount(money) + " " + Say.currency(money);
    }

    public String approve() {
        return decided(() -> purchasing.approve(new PurchaseOrderNumber(number)), "purchaseView.approved");
    }

    /** Sends it, late for these lines of stores for these reasons. */
    String send(Map<LineRef, String> late) {
        return done(order -> purchasing.send(order, late), "purchaseView.sent");
    }

    public String confirm() {
        refuse((line, row) -> line.tooMany(row).stream());
        if (!meant) {
            refuse((line, row) -> Stream.concat(line.striking(row).stream(), line.early(row).stream()));
        }
        return done(
                order -> purchasing.confirm(
                        order, getLines().stream().map(AnswerForm::answer).toList()),
                "purchaseView.answered");
    }

    private void refuse(BiFunction<AnswerForm, Integer, Stream<Refusal>> wrong) {
        List<Refusal> refusals = IntStream.range(0, getLines().size())
                .boxed()
                .flatMap(row -> wrong.apply(getLines().get(row), row))
                .toList();
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    /** Whether a price or a day stands there that is more often a slip than meant. */
    public boolean isStriking() {
        return getLines().stream().anyMatch(AnswerForm::isStriking);
    }

    private String done(Consumer<PurchaseOrderNumber> command, String told) {
        command.accept(new PurchaseOrderNumber(number));
        PageWords.done(told, number);
        return again();
    }

    /** Where somebody else was quicker, it is told beside what the order is by now; finance had only looked at it. */
    String decided(Runnable decision, String told) {
        try {
            decision.run();
            PageWords.done(told, number);
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.CONFLICT) {
                throw refused;
            }
            refused.refusals().forEach(no -> PageWords.notDone(Speaker.here().say(no)));
        }
        return again();
    }

    private String again() {
        return "/purchase/purchase-view.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean isMaySubmit() {
        return may(Role.BUYER, PurchaseState.DRAFT);
    }

    public boolean isMayApprove() {
        return may(Role.FINANCE, PurchaseState.SUBMITTED) || may(Role.FINANCE, PurchaseState.ANSWERED);
    }

    public boolean isMaySend() {
        return may(Role.BUYER, PurchaseState.APPROVED);
    }

    public boolean isMayConfirm() {
        return may(Role.BUYER, PurchaseState.SENT);
    }

    /** The supplier has answered, or a line will not come: there are figures beside what was ordered. */
    public boolean isAnswered() {
        return getOrder().state().compareTo(PurchaseState.ANSWERED) >= 0
                || getOrder().lines().stream()
                        .anyMatch(line -> !line.cancelled().isZero());
    }

    /** The supplier asks for more money; finance agrees or sends it back. */
    public boolean isDearer() {
        return getOrder().state() == PurchaseState.ANSWERED;
    }

    /** Lines that are ready only after the flight has left for which they were ordered. */
    public long getMissing() {
        return getOrder().toTake().stream()
                .flatMap(_ -> getOrder().lines().stream())
                .filter(line -> !line.cases().isZero())
                .filter(line -> line.differences().contains(AnswerDifference.LATER))
                .count();
    }

    public boolean isMayAct() {
        return isMaySubmit() || isMayApprove() || isMaySend() || isMayConfirm();
    }

    private boolean may(Role role, PurchaseState state) {
        return actor.has(role) && getOrder().state() == state;
    }

    public List<AnswerForm> getLines() {
        getOrder();
        return lines;
    }

    public boolean isMeant() {
        return meant;
    }

    public void setMeant(boolean meant) {
        this.meant = meant;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
