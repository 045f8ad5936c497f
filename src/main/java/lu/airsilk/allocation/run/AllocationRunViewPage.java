package lu.airsilk.allocation.run;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.allocation.plan.AllocationPlanner;
import lu.airsilk.allocation.plan.LockedLine;
import lu.airsilk.allocation.plan.ResultRow;
import lu.airsilk.allocation.plan.RunFitting;
import lu.airsilk.allocation.plan.RunNumber;
import lu.airsilk.allocation.plan.RunRow;
import lu.airsilk.allocation.plan.RunState;
import lu.airsilk.allocation.plan.SharedGoods;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.order.LineRef;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** One run: who gets what and why; locked, approved and committed here. */
@Named
@ViewScoped
public class AllocationRunViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int STORES_AT_ONCE = 3;

    @Inject
    transient RunBook book;

    @Inject
    transient AllocationPlanner planner;

    @Inject
    transient RunFitting fitting;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Texts texts;

    private static final int CHANGES = 12;

    /** So much of what does not fit is told: whoever shares out again need not read all of it. */
    private static final int UNFIT = 4;

    private String number = "";
    private String line = "";
    private long lockedCases;
    private String reason = "";
    private String objection = "";
    private boolean dropping;
    private transient @Nullable RunRow run;
    private transient @Nullable RunGrid grid;
    private transient List<ResultRow> shown = List.of();
    private transient List<ChangeRow> moved = List.of();
    private transient List<LockRow> locks = List.of();
    private transient List<Refusal> unfit = List.of();
    private transient List<SharedGoods> shared = List.of();
    private transient Map<Sku, String> names = new HashMap<>();

    private final Rows<ResultRow> rows = new Rows<>(
            paging -> book.results(new RunNumber(number), paging),
            row -> row.line().toString());

    public void load() {
        look();
        chosen().ifPresent(row -> lockedCases = row.given().value());
    }

    private void look() {
        loadChanges();
        shown = book.results(new RunNumber(number), Paging.first(Paging.LARGEST))
                .items();
        grid = new RunGrid(shown);
        unfit = fitting.unfit(new RunNumber(number));
        shared = fitting.shared(new RunNumber(number));
        names = new HashMap<>();
        products.facts(shown.stream().map(ResultRow::sku).distinct().toList())
                .forEach((sku, facts) -> names.put(sku, facts.names().in(reader())));
    }

    /** What the last fixing has made of the run. */
    private void loadChanges() {
        run = book.row(new RunNumber(number));
        moved = book.changes(new RunNumber(number), Paging.first(Paging.LARGEST))
                .items();
        locks = book.locks(new RunNumber(number));
    }

    private static Locale reader() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public RunRow getRun() {
        if (run == null) {
            load();
        }
        return Objects.requireNonNull(run);
    }

    public RunGrid getGrid() {
        getRun();
        return Objects.requireNonNull(grid);
    }

    /** Whether the stores stand wider than a phone shows. */
    public boolean isWide() {
        return getGrid().stores().size() > STORES_AT_ONCE;
    }

    /** The first of the lines that the last attempt has moved. */
    public List<ChangeRow> getChanges() {
        getRun();
        return moved.stream().limit(CHANGES).toList();
    }

    /** What people have fixed, each with its reason. */
    public List<LockRow> getLocks() {
        getRun();
        return locks;
    }

    /** What the last fixing cost, or that all of it was shared out anew meanwhile. */
    public String getMoved() {
        return isSharedAnew() ? PageWords.say("allocationRunView.movedAnew") : price();
    }

    private boolean isSharedAnew() {
        return book.isSharedAnew(new RunNumber(number));
    }

    /** What it cost: cases that other lines lost by it, and cases that went to others. */
    private String price() {
        Set<LineRef> fixed = getLocks().stream().map(LockRow::line).collect(Collectors.toSet());
        List<ChangeRow> others =
                moved.stream().filter(row -> !fixed.contains(row.line())).toList();
        List<ChangeRow> fewer = others.stream()
                .filter(row -> row.now().isLessThan(row.before()))
                .toList();
        List<ChangeRow> more = others.stream()
                .filter(row -> row.now().isMoreThan(row.before()))
                .toList();
        return PageWords.say(
                "allocationRunView.price",
                fewer.stream()
                        .mapToLong(row -> row.before().value() - row.now().value())
                        .sum(),
                losers(fewer),
                more.stream()
                        .mapToLong(row -> row.now().value() - row.before().value())
                        .sum(),
                more.size());
    }

    /** From which stores cases were taken, and how many of each; those that lost most first. */
    private static String losers(List<ChangeRow> fewer) {
        Map<StoreCode, Long> lost = fewer.stream()
                .collect(Collectors.groupingBy(
                        ChangeRow::store,
                        Collectors.summingLong(
                                row -> row.before().value() - row.now().value())));
        String named = PageWords.several(lost.entrySet().stream()
                .sorted(Map.Entry.<StoreCode, Long>comparingByValue()
                        .reversed()
                        .thenComparing(store -> store.getKey().code()))
                .limit(CHANGES)
                .map(store -> PageWords.say("allocationRunView.lost", store.getKey(), store.getValue())));
        int others = lost.size() - CHANGES;
        return others > 0
                ? PageWords.several(Stream.of(named, PageWords.say("allocationRunView.lostMore", others)))
                : named;
    }

    /** How far the sharing can be from the best that there is with what people have fixed, in words. */
    public String getBest() {
        BigDecimal gap = getRun().gapPercent();
        return gap.signum() == 0
                ? PageWords.say("allocationRunView.best.is")
                : PageWords.say("allocationRunView.best.nearly", PageWords.figure(atMost(gap), FigureKind.PERCENT));
    }

    /** To a hundredth, and never less than it is. */
    private static BigDecimal atMost(BigDecimal gap) {
        return gap.setScale(2, RoundingMode.UP);
    }

    /** Order lines that get less than they ask. */
    public long getShortLines() {
        getRun();
        return shown.stream().filter(row -> row.given().isLessThan(row.asked())).count();
    }

    /** What comes next, in one line. */
    public String getSentence() {
        RunRow shownRun = getRun();
        return texts.say(
                "allocationRunView.next." + next(),
                List.of(
                        shownRun.cases().value(),
                        shownRun.asked().value(),
                        Say.who(shownRun.calculatedBy()),
                        Say.who(shownRun.sentBackBy()),
                        shownRun.sentBackReason().orElse("")),
                reader());
    }

    private String next() {
        if (isOfNothing()) {
            return "NOTHING";
        }
        RunState state = getRun().state();
        if (!unfit.isEmpty() && state != RunState.SENT_BACK) {
            return "UNFIT." + state;
        }
        return isOwn() ? "OWN" : state.name();
    }

    /** What does not fit any more, so that it can be neither approved nor committed; the first of it. */
    public List<String> getUnfit() {
        getRun();
        Speaker speaker = Speaker.here();
        return unfit.stream().limit(UNFIT).map(speaker::say).toList();
    }

    /** How much else does not fit. */
    public int getUnfitMore() {
        return Math.max(0, unfit.size() - UNFIT);
    }

    /** Runs that are approved for the same cases. */
    public List<SharedGoods> getShared() {
        getRun();
        return shared;
    }

    /** What is free can go to none of the orders that wait: each line says why. */
    private boolean isOfNothing() {
        return getRun().state() == RunState.CALCULATED && getRun().cases().isZero();
    }

    private boolean isOwn() {
        return getRun().state() == RunState.CALCULATED
                && getRun().calculatedBy().equals(actor.user());
    }

    public String name(Sku sku) {
        return names.computeIfAbsent(
                sku,
                missing -> products.find(missing)
                        .map(facts -> facts.names().in(reader()))
                        .orElse(missing.code()));
    }

    public String nameOf(RunGrid.Total product) {
        return name(Sku.of(product.name()));
    }

    public boolean isLineChosen() {
        return chosen().isPresent();
    }

    public ResultRow getChosenRow() {
        return chosen().orElseThrow();
    }

    /** All lines of the same store that ask for the same product, when there are others: a cell of the grid is their sum. */
    public List<ResultRow> getBeside() {
        ResultRow here = getChosenRow();
        List<ResultRow> cell = shown.stream()
                .filter(row -> row.store().equals(here.store()) && row.sku().equals(here.sku()))
                .toList();
        return cell.size() > 1 ? cell : List.of();
    }

    /** The line that the reader has pointed at. */
    private Optional<ResultRow> chosen() {
        return shown.stream().filter(row -> row.line().toString().equals(line)).findFirst();
    }

    public String lock() {
        RunRow before = getRun();
        Cases fixed = Cases.of(lockedCases);
        typed(() -> planner.lock(new RunNumber(number), new LockedLine(LineRef.of(line), fixed, reason)));
        loadChanges();
        tell(fixed, before, getRun());
        return shown() + "&line=" + line;
    }

    /** Where goods or wishes are others by now, what moved is no price of the fixing. */
    private void tell(Cases fixed, RunRow before, RunRow now) {
        if (isSharedAnew()) {
            PageWords.done(
                    "allocationRunView.lockedAnew",
                    fixed.value(),
                    before.cases().value(),
                    before.asked().value(),
                    now.cases().value(),
                    now.asked().value());
        } else {
            PageWords.done("allocationRunView.locked", fixed.value(), price(), before.leastFill(), now.leastFill());
        }
    }

    /** Shares out anew what is free now. */
    public String again() {
        planner.again(new RunNumber(number));
        PageWords.done("allocationRunView.sharedAgain");
        return shown();
    }

    /** Asks first: what was fixed, and why, goes with the run. */
    public void askDrop() {
        dropping = true;
    }

    /** It stays. */
    public void keep() {
        dropping = false;
    }

    public boolean isDropping() {
        return dropping;
    }

    public String drop() {
        planner.drop(new RunNumber(number));
        return shown();
    }

    public String approve() {
        return decided(() -> planner.approve(new RunNumber(number)));
    }

    public String sendBack() {
        typed(() -> planner.sendBack(new RunNumber(number), objection));
        PageWords.done("allocationRunView.sentBack", Say.who(getRun().calculatedBy()));
        return shown();
    }

    public String commit() {
        return decided(() -> planner.commit(new RunNumber(number)));
    }

    /** Where somebody else was quicker, it is told beside what the run is by now: nothing was typed that could be lost. */
    private String decided(Runnable decision) {
        try {
            decision.run();
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.CONFLICT) {
                throw refused;
            }
            tell(refused.refusals());
        }
        return shown();
    }

    /** The first of it: the page has no more either. */
    private static void tell(List<Refusal> refusals) {
        Speaker speaker = Speaker.here();
        refusals.stream().limit(UNFIT).map(speaker::say).forEach(PageWords::notDone);
        if (refusals.size() > UNFIT) {
            PageWords.notDone(PageWords.say("allocationRunView.unfitMore", refusals.size() - UNFIT));
        }
    }

    /** Where somebody else was quicker, all of the page shows what the run is by now, and what was typed stays. */
    private void typed(Runnable decision) {
        try {
            decision.run();
        } catch (Refused refused) {
            if (refused.kind() == Refused.Kind.CONFLICT) {
                look();
                FacesContext.getCurrentInstance().getPartialViewContext().setRenderAll(true);
            }
            throw refused;
        }
    }

    private String shown() {
        return "/allocation/allocation-run-view.xhtml?faces-redirect=true&number=" + number;
    }

    /** Whether it can still become another one: lines fixed, all of it shared out again, or given up. */
    public boolean isMayLock() {
        RunState state = getRun().state();
        return actor.has(Role.ALLOCATION) && state != RunState.COMMITTED && state != RunState.DROPPED;
    }

    public boolean isMayApprove() {
        return actor.has(Role.ALLOCATION)
                && getRun().state() == RunState.CALCULATED
                && !isOwn()
                && !isOfNothing()
                && unfit.isEmpty();
    }

    public boolean isMayCommit() {
        return actor.has(Role.ALLOCATION) && getRun().state() == RunState.APPROVED && unfit.isEmpty();
    }

    /** To a tenth of a per cent. */
    public String getFill() {
        return PageWords.figure(
                Percentage.rounded(getRun().cases().value(), getRun().asked().value(), 1), FigureKind.PERCENT);
    }

    public Rows<ResultRow> getRows() {
        return rows;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }

    public long getLockedCases() {
        return lockedCases;
    }

    public void setLockedCases(long lockedCases) {
        this.lockedCases = lockedCases;
    }

    /** Why it is not approved. */
    public String getObjection() {
        return objection;
    }

    public void setObjection(String objection) {
        this.objection = objection;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
