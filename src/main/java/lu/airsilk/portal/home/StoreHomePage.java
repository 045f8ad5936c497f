package lu.airsilk.portal.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lu.airsilk.distribution.DeliveriesUnderway;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.order.DraftAddress;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.ListHandover;
import lu.airsilk.order.OpenDrafts;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.Repeating;
import lu.airsilk.order.Suggestions;
import lu.airsilk.order.TakenList;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** A store manager’s part of the home page. */
@Named
@RequestScoped
public class StoreHomePage {

    /** So many of them are shown; the list takes all. */
    private static final int MOST_SHOWN = 5;

    @Inject
    StoreHome home;

    @Inject
    StoreDirectory stores;

    @Inject
    Suggestions suggestions;

    @Inject
    Drafting drafting;

    @Inject
    OpenDrafts openDrafts;

    @Inject
    Repeating repeating;

    private @Nullable List<DeliveriesUnderway.Truck> trucks;
    private @Nullable List<StoreHome.Arrival> arrivals;
    private @Nullable List<StoreHome.Underway> orders;
    private @Nullable Long underway;
    private Suggestions.@Nullable Suggested suggested;
    private @Nullable List<Suggestions.Rest> open;
    private @Nullable List<StoreRow> kept;
    private @Nullable List<OpenDrafts.Draft> drafts;
    private String chosen = "";

    public List<DeliveriesUnderway.Truck> getTrucks() {
        if (trucks == null) {
            trucks = home.trucks();
        }
        return trucks;
    }

    public List<StoreHome.Arrival> getArrivals() {
        if (arrivals == null) {
            arrivals = home.arrivals();
        }
        return arrivals;
    }

    public List<StoreHome.Underway> getOrders() {
        if (orders == null) {
            orders = home.underway();
        }
        return orders;
    }

    /** How many orders are on their way, those that are not shown among them. */
    public long getUnderway() {
        if (underway == null) {
            underway = home.countUnderway();
        }
        return underway;
    }

    /** When the next goods of an order come: no day stands where there is none. */
    public String when(StoreHome.Underway order) {
        return PageWords.say("home.when." + order.when(), Say.day(order.day()));
    }

    /** The stores that somebody who keeps several can choose from. */
    public List<StoreRow> getStores() {
        if (kept == null) {
            kept = stores.all();
        }
        return kept;
    }

    /** The code of the store that is ordered for from here: the one chosen, else the first. */
    public String getStore() {
        return store().code();
    }

    /** The code that was chosen by the page's address; one that is not theirs is none. */
    public String getChosen() {
        return chosen;
    }

    public void setChosen(String code) {
        chosen = code;
    }

    private StoreCode store() {
        return getStores().stream()
                .map(StoreRow::code)
                .filter(code -> code.code().equals(chosen))
                .findFirst()
                .orElseGet(() -> getStores().getFirst().code());
    }

    private Suggestions.Suggested suggested() {
        if (suggested == null) {
            suggested = suggestions.all(store());
        }
        return Objects.requireNonNull(suggested);
    }

    private List<Suggestions.Row> allSuggested() {
        return suggested().rows();
    }

    /** Products that it lacks as well, for which the month's budget or the store's room is not enough. */
    public long getLeftOut() {
        return suggested().leftOut();
    }

    /** What its list has already is not counted here, as it is not there. */
    private List<Suggestions.Rest> openSuggested() {
        if (open == null) {
            open = suggestions.open(store(), allSuggested());
        }
        return open;
    }

    private List<OpenDrafts.Draft> drafts() {
        if (drafts == null) {
            drafts = openDrafts.of(store());
        }
        return Objects.requireNonNull(drafts);
    }

    /** What the store goes on with: the list that it is filling, or while that is empty the newest draft beside it. */
    public Optional<OpenDrafts.Draft> getDraft() {
        return drafts().stream().findFirst();
    }

    /** What is in it, and who began it; empty where nothing is. */
    public String getDraftTold() {
        return getDraft()
                .map(draft -> PageWords.say(
                        "home.draft",
                        draft.number(),
                        draft.products(),
                        draft.cases().value(),
                        Say.who(draft.by()),
                        Say.moment(draft.begun(), "CGO")))
                .orElse("");
    }

    /** How many drafts stand beside it. */
    public long getOtherDrafts() {
        return drafts().stream().skip(1).count();
    }

    /** Begins a new order; the list that is being filled stays a draft beside it. */
    public String another() {
        return DraftAddress.of(drafting.beginAnother(store()));
    }

    /** The first of what the store should order. */
    public List<Suggestions.Rest> getSuggested() {
        return openSuggested().stream().limit(MOST_SHOWN).toList();
    }

    /** How many products will soon be sold out. */
    public int getRunningOut() {
        return suggested().runningOut().size();
    }

    /** How many products it lacks, and what becomes of each: the parts add up to the whole. */
    public String getLacking() {
        int open = openSuggested().size();
        int listed = allSuggested().size() - open;
        long all = allSuggested().size() + getLeftOut();
        long begun =
                openSuggested().stream().filter(row -> !row.listed().isZero()).count();
        return PageWords.say("home.lacking", all, open, listed, getLeftOut(), begun);
    }

    public int getSuggestedProducts() {
        return openSuggested().size();
    }

    public long getSuggestedCases() {
        return openSuggested().stream().mapToLong(row -> row.more().value()).sum();
    }

    /** Puts all that is suggested into the store's list, where that is empty, and shows it; else it is asked there how. */
    public String takeSuggested() {
        OrderNumber list = drafting.begin(store());
        Optional<TakenList> taken = repeating.begin(
                list, openSuggested().stream().map(Suggestions.Rest::wanted).toList());
        taken.ifPresent(all -> ListHandover.give(list, all, PageWords.say("orderEdit.suggestedTaken", all.taken())));
        return DraftAddress.of(list) + (taken.isPresent() ? "" : "&suggested=true");
    }

    /** Puts the store's last order into its list, which is shown then; one more tap sends it. */
    public String again() {
        return DraftAddress.after(repeating.lastOrder(store()));
    }
}
