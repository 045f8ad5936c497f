package lu.airsilk.order.owner;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.location.Zones;
import lu.airsilk.order.promise.FrozenPrice;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** What the stores of an owner may order in a month, and what they have ordered of it. */
@Named
@ViewScoped
public class StoreBudgetsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The month that runs and those that orders are sent for. */
    private static final int MONTHS = 6;

    private static final String PAGE = "/order/store-budgets.xhtml?faces-redirect=true";

    @Inject
    transient BudgetBook book;

    @Inject
    transient BudgetKeeping keeping;

    @Inject
    transient StoreDirectory directory;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient Clock clock;

    private final BudgetForm form = new BudgetForm();
    private transient @Nullable List<StoreRow> stores;
    private @Nullable NewStoreBudget asked;
    private String question = "";

    private final Rows<BudgetRow> rows = new Rows<>(paging -> book.rows(paging), row -> Long.toString(row.id()));

    @PostConstruct
    void begin() {
        form.setMonth(now().toString());
    }

    private YearMonth now() {
        return YearMonth.now(clock.withZone(Zones.CGO));
    }

    /** The store stays chosen: its other months come next. What is below what was sent already is asked about once. */
    public String say() {
        NewStoreBudget said = form.read();
        if (!said.equals(asked) && isBelowSent(said)) {
            asked = said;
            return "";
        }
        keeping.say(said);
        PageWords.done(
                "storeBudgets.said",
                store(said.store()),
                Say.month(said.month()),
                Say.amount(Money.of(said.amount(), FrozenPrice.CURRENCY)));
        return PAGE + "&store=" + said.store();
    }

    private boolean isBelowSent(NewStoreBudget said) {
        BudgetRow tried = book.tried(said);
        question = tried.left().amount().signum() < 0
                ? PageWords.say(
                        "storeBudgets.below",
                        store(said.store()),
                        Say.month(said.month()),
                        Say.amount(tried.sent()),
                        Say.amount(tried.left()))
                : "";
        return !question.isEmpty();
    }

    /** Nothing is set, and the form is as it was before. */
    public String leaveIt() {
        return PAGE;
    }

    /** Why the budget was not set at once; empty when nothing is to be asked. */
    public String getQuestion() {
        return question;
    }

    /** The month has no limit any more; the form holds what it was, so that one press sets it again. */
    public String withdraw(BudgetRow row) {
        NewStoreBudget was = keeping.withdraw(row.id());
        PageWords.done("storeBudgets.withdrawn", store(was.store()), Say.month(was.month()), Say.amount(row.amount()));
        return PAGE + "&store=" + was.store() + "&month=" + was.month() + "&amount="
                + was.amount().toPlainString();
    }

    /** Whether there is a limit still to be taken away: what is over stays. */
    public boolean mayWithdraw(BudgetRow row) {
        return isMayKeep() && !row.month().isBefore(now());
    }

    /** What people call a store, with its code. */
    public String store(StoreCode code) {
        return getStores().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(row -> row.names().in(PageWords.reader()) + " · " + code)
                .orElse(code.code());
    }

    public List<StoreRow> getStores() {
        List<StoreRow> known = stores;
        if (known == null) {
            known = directory.all();
            stores = known;
        }
        return known;
    }

    public List<YearMonth> getMonths() {
        return IntStream.range(0, MONTHS).mapToObj(now()::plusMonths).toList();
    }

    public boolean isMayKeep() {
        return actor.has(Role.OWNER);
    }

    public Rows<BudgetRow> getRows() {
        return rows;
    }

    public BudgetForm getForm() {
        return form;
    }
}
