package lu.airsilk.order.follow;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.StoreScope;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.Zones;
import lu.airsilk.order.DraftAddress;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.OrderState;
import lu.airsilk.order.Repeating;
import lu.airsilk.order.draft.StoreOrdering;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import org.jspecify.annotations.Nullable;

/** One order and what became of each case. */
@Named
@ViewScoped
public class OrderViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OrderLines lines;

    @Inject
    transient ShownLines shown;

    @Inject
    transient OrderChanging changing;

    @Inject
    transient TakingBack takingBack;

    @Inject
    transient Repeating repeating;

    @Inject
    transient StoreOrdering ordering;

    @Inject
    transient PromiseRecord promises;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Clock clock;

    private String number = "";
    private boolean sent;
    private String reason = "";
    private transient @Nullable OrderHead order;
    private transient OrderChanging.@Nullable GivingUp givingUp;
    private transient @Nullable String returnable;

    public void load() {
        order = lines.head(order());
        if (sent) {
            PageWords.here(PageWords.say(isWaiting() ? "orderView.sentToOwner" : "orderView.sent", number));
        }
    }

    public OrderNumber order() {
        return new OrderNumber(number);
    }

    public OrderHead getOrder() {
        OrderHead head = order;
        if (head == null) {
            head = lines.head(order());
            order = head;
        }
        return head;
    }

    public List<LineRow> getRows() {
        return shown.of(order());
    }

    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }

    /** “6 of 10 cases allocated, 0 received. Wanted by …” */
    public String getSentence() {
        return PageWords.say(
                "orderView.stateLine",
                shown.cases(order(), LineRow.Figures::allocated),
                shown.cases(order(), figures -> figures.standing(getOrder().state())),
                shown.cases(order(), LineRow.Figures::receivedCases),
                Say.day(getOrder().wantedBy()));
    }

    /**
     * That some of it comes later than it is wanted by, that some is late, and that some came later than promised: that is told
     * when all is over, too. Empty where nothing is to be told.
     */
    public String getLater() {
        OrderHead head = getOrder();
        boolean open = head.state() == OrderState.DRAFT || OrderState.UNDERWAY.contains(head.state());
        return Stream.concat(
                        open ? Stream.of(later(head.wantedBy()), late(), withoutDay(), behind()) : Stream.of(),
                        Stream.of(cameLate()))
                .filter(told -> !told.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String later(LocalDate wished) {
        return shown.later(order(), wished)
                .map(later -> PageWords.say("orderView.later", Say.day(later.last()), later.lines()))
                .orElse("");
    }

    private String late() {
        long lines = shown.late(order(), getToday());
        return lines == 0 ? "" : PageWords.say("orderView.lateLines", lines, shown.lateOnTruck(order(), getToday()));
    }

    /** What no goods are there for is the worst of all, and late by no day: it is told beside what is late. */
    private String withoutDay() {
        long lines = OrderState.UNDERWAY.contains(getOrder().state()) ? shown.withoutDay(order(), getToday()) : 0;
        return lines == 0
                ? ""
                : PageWords.say("orderView.noDayLines", lines, shown.overWithoutDay(order(), getToday()));
    }

    private String cameLate() {
        long lines = shown.cameLate(order(), getToday());
        return lines == 0 ? "" : PageWords.say("orderView.cameLateLines", lines);
    }

    private String behind() {
        long lines = shown.behind(order(), getToday());
        return lines == 0 ? "" : PageWords.say("orderView.behindLines", lines);
    }

    /** Whether its store's owner is to decide about it. */
    public boolean isWaiting() {
        return getOrder().state() == OrderState.WAITING_OWNER;
    }

    public boolean isMayDecide() {
        return actor.has(Role.OWNER) && isWaiting();
    }

    /** That it waits for its owner and why, or that the owner gave it back and why; empty for all other orders. */
    public String getOwnerTold() {
        return isWaiting()
                ? getOrder()
                        .over()
                        .map(over -> PageWords.say("orderView.waitsOver", Say.amount(over)))
                        .orElseGet(() -> PageWords.say("orderView.waits"))
                : getOrder()
                        .returned()
                        .map(why -> PageWords.say("orderView.returned", why))
                        .orElse("");
    }

    /** Whether the reader has a list of orders to go back to, and may see what is offered: the hub reads what it drives alone. */
    public boolean isTrading() {
        return !actor.isHubAlone();
    }

    public Money getCost() {
        return shown.cost(order(), getOrder().state());
    }

    /** Whether any of it has a price; before the first quote there is none to show. */
    public boolean isPriced() {
        return getCost().amount().signum() != 0;
    }

    public Money getShelf() {
        return shown.shelf(order(), getOrder().state());
    }

    /** By name, for who reads the orders of several stores. */
    public String getStore() {
        return stores.row(getOrder().store()).names().in(PageWords.reader());
    }

    /** How often promises were kept, or that too few have fallen due to say so. */
    public String getKept() {
        PromiseRecord.Share share = promises.measured();
        return share.percent().isPresent()
                ? PageWords.say(whose(), share.percent().getAsInt(), share.days(), share.lines())
                : PageWords.say("orderView.keptFew", share.lines(), PromiseRecord.FEWEST);
    }

    /** It is measured over the stores that the reader may see. */
    private String whose() {
        StoreScope scope = actor.stores();
        return scope.all()
                ? "orderView.kept"
                : scope.codes().size() == 1 ? "orderView.keptStore" : "orderView.keptStores";
    }

    /** Whether it is not sent yet. */
    public boolean isDraft() {
        return getOrder().state() == OrderState.DRAFT;
    }

    public boolean isMayGoOn() {
        return actor.has(Role.STORE) && isDraft();
    }

    public boolean isMayChange() {
        OrderState state = getOrder().state();
        return actor.has(Role.STORE)
                && state != OrderState.DRAFT
                && state != OrderState.COMPLETED
                && state != OrderState.CANCELLED;
    }

    /** Nobody changes what its owner is about to decide. */
    public boolean isMayAmend() {
        return isMayChange() && !isWaiting();
    }

    public boolean isMayCallBack() {
        return actor.has(Role.STORE) && isWaiting();
    }

    public boolean isMayCancel() {
        return isMayGoOn() || (isMayChange() && !givingUp().cases().isZero());
    }

    private OrderChanging.GivingUp givingUp() {
        OrderChanging.GivingUp known = givingUp;
        if (known == null) {
            known = changing.givingUp(order(), List.of());
            givingUp = known;
        }
        return known;
    }

    /** How many cases would be given up, and whether they could be had back. */
    public String getCancelWhat() {
        return isMayGoOn()
                ? PageWords.say("orderView.dropWhat", givingUp().cases().value())
                : GivingUpWords.told(givingUp());
    }

    public boolean isMayRepeat() {
        return actor.has(Role.STORE) && getOrder().state() != OrderState.DRAFT;
    }

    /** Gives up what has not been shipped. */
    public String cancel() {
        Cases cases = changing.cancel(order(), List.of(), reason);
        PageWords.done(isMayGoOn() ? "orderView.dropDone" : "orderView.cancelDone", cases.value());
        return again();
    }

    /** What of the cancelled cases can be taken back, until when, and whether the month has room; empty when nothing can. */
    public String getReturnable() {
        String told = returnable;
        if (told == null) {
            told = actor.has(Role.STORE) ? TakenBackWords.told(takingBack.givenUp(order(), List.of())) : "";
            returnable = told;
        }
        return told;
    }

    /** What was cancelled is wanted again. */
    public String takeBack() {
        takingBack.takeBack(order(), List.of());
        PageWords.done("orderView.takenBack");
        return again();
    }

    /** Has it back from before its owner, and goes on with it. */
    public String callBack() {
        ordering.callBack(order());
        PageWords.done("orderView.calledBack", number);
        return DraftAddress.of(order());
    }

    /** Puts the same lines into the store’s list and goes there. */
    public String repeat() {
        return DraftAddress.after(repeating.order(order()));
    }

    private String again() {
        return "/order/order-view.xhtml?faces-redirect=true&number=" + number;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isSent() {
        return sent;
    }

    public void setSent(boolean sent) {
        this.sent = sent;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
