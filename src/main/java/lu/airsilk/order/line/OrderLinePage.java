package lu.airsilk.order.line;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.draft.GoodsHits;
import lu.airsilk.order.follow.GivingUpWords;
import lu.airsilk.order.follow.LineDay;
import lu.airsilk.order.follow.LineRow;
import lu.airsilk.order.follow.OrderChanging;
import lu.airsilk.order.follow.OrderViewPage;
import lu.airsilk.order.follow.TakenBackWords;
import lu.airsilk.order.follow.TakingBack;
import lu.airsilk.order.offer.CounterOffering;
import lu.airsilk.order.offer.OfferAnswer;
import lu.airsilk.order.offer.OfferBook;
import lu.airsilk.order.offer.OfferForm;
import lu.airsilk.order.promise.Expectation;
import lu.airsilk.order.promise.Promise;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.remark.RemarkWords;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** One line of the order being looked at, and what staff and store can say about it. */
@Named
@ViewScoped
public class OrderLinePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OrderViewPage page;

    @Inject
    transient LineBook book;

    @Inject
    transient LineTalking talking;

    @Inject
    transient PromiseMoving promising;

    @Inject
    transient CounterOffering offering;

    @Inject
    transient OfferBook offers;

    @Inject
    transient GoodsHits hits;

    @Inject
    transient OrderChanging changing;

    @Inject
    transient TakingBack takingBack;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Clock clock;

    private int line;
    private String comment = "";
    private String reason = "";
    private String instead = "";
    private PromiseForm promise = new PromiseForm();
    private OfferForm offer = new OfferForm();
    private transient @Nullable LineStory story;
    private transient @Nullable List<LineTalking.Heard> heard;
    private transient @Nullable List<OfferBook.Row> asked;
    private transient OrderChanging.@Nullable GivingUp givingUp;
    private transient TakingBack.@Nullable GivenUp givenUp;

    /** Opens the line that was clicked, or named in the address. */
    public void open() {
        String clicked = PageWords.sent("line");
        if (!clicked.isEmpty()) {
            line = RequestFields.number("line", clicked);
            talking.read(ref());
        }
        story = null;
        heard = null;
        asked = null;
        givingUp = null;
        givenUp = null;
        offer = new OfferForm();
        promise = new PromiseForm();
        reason = "";
        instead = "";
    }

    public boolean isOpened() {
        return line > 0;
    }

    public @Nullable LineStory getStory() {
        if (story == null && isOpened()) {
            story = book.story(ref());
        }
        return story;
    }

    /** When it stands in the store, in the words of the list of lines. */
    public String getDayTold() {
        return getDay().told(row(), today(), Speaker.here());
    }

    /** What has moved its day away from the promised one; nothing where it stands as promised, or nobody has said another. */
    public String getSince() {
        Expectation now = row().expectation();
        boolean moved = getDay().isToCome()
                && now.likely() != null
                && !now.likely().equals(row().promise().likely());
        return moved ? PageWords.say("line.since." + now.why()) : "";
    }

    /** What its promise rests on; nothing where nothing is promised. */
    public String getVia() {
        Promise promise = row().promise();
        return promise.days().isEmpty() ? "" : PageWords.say("Via." + promise.via(), Say.flight(promise.flight()));
    }

    /** That the goods of the flight it was promised of, which is still to leave, are not shared out yet, though it was given less of others; or nothing. */
    public String getWaitsFor() {
        return Objects.requireNonNull(getStory())
                .waitsFor()
                .map(flight -> PageWords.say(
                        "line.waitsFor", Say.flight(flight), row().figures().open()))
                .orElse("");
    }

    /** What was given before the sharing that is told first, and how much that is in all; or nothing. */
    public String getGivenBefore() {
        Cases before = row().givenBefore();
        return before.isZero()
                ? ""
                : PageWords.say("line.givenBefore", before, row().figures().allocated());
    }

    /** Whose day that is: of the line, or of the cases that are still to come when others have left already. */
    public String getDayLabel() {
        LineRow.Figures figures = row().figures();
        boolean rest = getDay().isToCome() && figures.isRestToCome();
        return rest ? PageWords.say("line.expectedRest", figures.toSend()) : PageWords.say("line.expected");
    }

    public boolean isPromiseTold() {
        return getDay().isPromiseTold(row());
    }

    public boolean isLate() {
        return row().isLate(today());
    }

    public LineDay getDay() {
        return LineDay.of(row(), today());
    }

    private LineRow row() {
        return Objects.requireNonNull(getStory()).line();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }

    public LineRef ref() {
        return new LineRef(page.order(), line);
    }

    /** Who can be asked by name. */
    public List<LineTalking.Heard> getHeard() {
        if (heard == null) {
            heard = talking.heard(page.order());
        }
        return heard;
    }

    public void say() {
        RemarkWords.here(talking.say(ref(), comment));
        comment = "";
        story = null;
    }

    /** Promises other days for this line. */
    public String movePromise() {
        promising.promise(page.order(), List.of(line), promise.forecast(), promise.getReason());
        return again();
    }

    /** Asks the store what shall become of the rest. */
    public String ask() {
        offering.offer(ref(), offer.draft());
        return again();
    }

    /** Takes the open question about this line back. */
    public String withdraw() {
        getAsked().ifPresent(open -> offering.withdraw(open.id()));
        PageWords.done("offer.withdrawn");
        return again();
    }

    /** What the store is asked about this line and has not answered. */
    public Optional<OfferBook.Row> getAsked() {
        List<OfferBook.Row> known = asked;
        if (known == null) {
            known = offers.open(page.order());
            asked = known;
        }
        return known.stream().filter(open -> open.line().equals(ref())).findFirst();
    }

    /** Goods that fit what is typed as the substitute; what cannot come is none for itself. */
    public List<String> suggest(String typed) {
        Sku own = row().sku();
        return hits.of(typed).stream()
                .filter(hit -> !GoodsHits.sku(hit).equals(own))
                .toList();
    }

    /** Looks when the substitute that was typed would be there. */
    public void lookInstead() {
        instead = ""; // what is refused has none
        instead = offer.substitute().isEmpty() ? "" : toldInstead();
    }

    private String toldInstead() {
        Promise promise = offers.instead(page.order(), offer.substitute().orElseThrow(), offer.cases());
        return promise.days()
                .map(days -> PageWords.say("offer.insteadBy", Say.day(days.nineInTen())))
                .orElseGet(() -> PageWords.say("offer.insteadNever"));
    }

    /** When it would be there; empty before one was typed. */
    public String getInstead() {
        return instead;
    }

    /** Gives up what of this line has not been shipped; the others stay as they are. */
    public String cancel() {
        Cases given = changing.cancel(page.order(), List.of(ref()), reason);
        PageWords.done("orderView.cancelDone", given.value());
        return again();
    }

    /** What of this line would be given up, and whether it could be had back. */
    public String getCancelWhat() {
        return GivingUpWords.told(givingUp());
    }

    private OrderChanging.GivingUp givingUp() {
        OrderChanging.GivingUp known = givingUp;
        if (known == null) {
            known = changing.givingUp(page.order(), List.of(ref()));
            givingUp = known;
        }
        return known;
    }

    /** An order that is not accepted yet is given up as a whole. */
    public boolean isMayCancel() {
        return actor.has(Role.STORE) && isAccepted() && !givingUp().cases().isZero();
    }

    /** Why nothing of the line can be cancelled though it is not here yet; or nothing. */
    public String getStaysTold() {
        return actor.has(Role.STORE) && isAccepted() && !isMayCancel() ? GivingUpWords.stays(givingUp()) : "";
    }

    /** What the store can do about what it has cancelled of the line: until when it is had back, or that it is final. */
    public String getCancelledTold() {
        TakingBack.GivenUp given = givenUp();
        return given.cases().isZero() || given.back().isPresent()
                ? TakenBackWords.told(given)
                : PageWords.say("line.cancelledFinal");
    }

    /** Whether what was cancelled of the line can be taken back. */
    public boolean isHadBack() {
        return givenUp().back().isPresent();
    }

    private TakingBack.GivenUp givenUp() {
        TakingBack.GivenUp known = givenUp;
        if (known == null) {
            boolean asked =
                    actor.has(Role.STORE) && !row().figures().cancelled().isZero();
            known = asked ? takingBack.givenUp(page.order(), List.of(ref())) : TakingBack.GivenUp.NOTHING;
            givenUp = known;
        }
        return known;
    }

    /** What was cancelled of this line is wanted again; of the others nothing. It is closed, and one stands at it. */
    public String takeBack() {
        takingBack.takeBack(page.order(), List.of(ref()));
        PageWords.done("orderView.takenBack");
        return "/order/order-view?faces-redirect=true&number=" + page.getNumber() + "&at=" + line;
    }

    private String again() {
        return "/order/order-view?faces-redirect=true&number=" + page.getNumber() + "&line=" + line;
    }

    public boolean isMayDecide() {
        return actor.has(Role.ALLOCATION) && isAccepted();
    }

    private boolean isAccepted() {
        OrderState state = page.getOrder().state();
        return state == OrderState.ACCEPTED || state == OrderState.IN_FULFILMENT;
    }

    public List<OfferAnswer> getAnswers() {
        return Arrays.asList(OfferAnswer.values());
    }

    public int getLine() {
        return line;
    }

    public void setLine(int line) {
        this.line = line;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public PromiseForm getPromise() {
        return promise;
    }

    public OfferForm getOffer() {
        return offer;
    }
}
