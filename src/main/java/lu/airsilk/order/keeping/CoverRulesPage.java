package lu.airsilk.order.keeping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.Category;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreClass;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.order.cover.CoverFigures;
import lu.airsilk.order.cover.CoverRuleRow;
import lu.airsilk.order.cover.CoverScope;
import lu.airsilk.order.cover.NewCoverRule;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.TrialOutcome;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/** For how many days stores are supplied at once: in force, proposed, and what would move. */
@Named
@ViewScoped
public class CoverRulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 10;

    private static final String PAGE = "/order/cover-rules.xhtml?faces-redirect=true";

    @Inject
    transient CoverRuleBook book;

    @Inject
    transient CoverRuleKeeping keeping;

    @Inject
    transient StoreDirectory stores;

    @Inject
    transient CurrentActor actor;

    private final CoverRuleForm form = new CoverRuleForm();
    private final TrialOutcome<CoverTrial> trial = new TrialOutcome<>();
    private transient String tried = "";

    private transient @Nullable List<CoverRuleRow> inForce;
    private transient @Nullable List<StoreRow> all;

    @SuppressWarnings("serial") // rows are records of values
    private @Nullable List<CoverRuleRow> open;

    private final Rows<CoverRuleRow> past = new Rows<>(paging -> book.all(paging), row -> Long.toString(row.id()));

    /** Shows what the rule would move, and changes nothing. */
    public void look() {
        NewCoverRule draft = form.read();
        trial.is(book.tried(draft));
        tried = told(draft.scope(), draft.figures());
    }

    /** The same for a rule that waits, before it is decided. */
    public void weigh(CoverRuleRow rule) {
        trial.is(book.tried(rule.id()));
        tried = told(rule);
    }

    public String propose() {
        keeping.propose(form.read());
        PageWords.done("proposal.proposed");
        return PAGE;
    }

    public String approve(CoverRuleRow rule) {
        keeping.approve(rule.id());
        PageWords.done(
                "coverRules.approved",
                scope(rule.scope()),
                rule.figures().coverDays(),
                Say.day(rule.proposal().validFrom()));
        return PAGE;
    }

    public String withdraw(CoverRuleRow rule) {
        keeping.withdraw(rule.id());
        PageWords.done("coverRules.withdrawn", scope(rule.scope()));
        return PAGE;
    }

    /** For whom, and for how many days instead of how many. */
    public String told(CoverRuleRow rule) {
        return told(rule.scope(), rule.figures());
    }

    private String told(CoverScope scope, CoverFigures figures) {
        String days = getInForce().stream()
                .filter(now -> now.scope().equals(scope))
                .findFirst()
                .map(now -> PageWords.say(
                        "coverRules.instead", figures.coverDays(), now.figures().coverDays()))
                .orElseGet(() -> PageWords.say("coverRules.days", figures.coverDays()));
        return PageWords.say("field.said", scope(scope), days + more(figures));
    }

    /** What else it says: what is shown at the least, and how often there shall be enough. */
    private static String more(CoverFigures figures) {
        return Stream.of(
                        figures.presentationUnits().map(units -> PageWords.say("coverRules.units", units)),
                        figures.serviceLevelPct()
                                .map(level ->
                                        PageWords.say("coverRules.level", PageWords.figure(level, FigureKind.DECIMAL))))
                .flatMap(Optional::stream)
                .map(said -> " · " + said)
                .collect(Collectors.joining());
    }

    /** For which stores and which goods. */
    public String scope(CoverScope scope) {
        String where = scope.store()
                .map(this::store)
                .or(() -> scope.storeClass().map(this::storeClass))
                .orElseGet(() -> PageWords.say("coverRules.all"));
        return scope.category().map(goods -> where + " · " + Say.word(goods)).orElse(where);
    }

    private String store(StoreCode code) {
        return getStores().stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .map(row -> row.names().in(PageWords.reader()) + " · " + code)
                .orElse(code.code());
    }

    /** The stores of a class. */
    public String storeClass(StoreClass of) {
        return PageWords.say("StoresOfClass." + of);
    }

    public List<StoreRow> getStores() {
        if (all == null) {
            all = stores.all();
        }
        return all;
    }

    /** What was tried. */
    public String getTried() {
        return tried;
    }

    public String getMovedSentence() {
        return trial.found()
                .map(known -> PageWords.say(
                        "coverRules.moved",
                        known.suggestions(),
                        known.before().value(),
                        known.after().value()))
                .orElse("");
    }

    /** The stores whose suggestions move most. */
    public List<CoverTrial.OfStore> getMoved() {
        return trial.found().stream()
                .flatMap(known -> known.stores().stream())
                .limit(SHOWN)
                .toList();
    }

    /** A store, and from how many cases to how many. */
    public String moved(CoverTrial.OfStore store) {
        return PageWords.say(
                "coverRules.movedStore",
                store.names().in(PageWords.reader()) + " · " + store.store(),
                store.before().value(),
                store.after().value(),
                store.suggestions());
    }

    public boolean isMayKeep() {
        return actor.has(Role.ALLOCATION);
    }

    public boolean mayApprove(CoverRuleRow rule) {
        return isMayKeep() && rule.proposal().isAnothers(actor.user());
    }

    public String getSentence() {
        return PageWords.say("coverRules.state", Say.day(book.today()));
    }

    public List<CoverRuleRow> getInForce() {
        if (inForce == null) {
            inForce = book.inForce(book.today());
        }
        return inForce;
    }

    /** From which day on, why, and who answers for it, if anybody does. */
    public String answered(CoverRuleRow rule) {
        return rule.proposal()
                .saying(Say::cause)
                .told(
                        Say::who,
                        PageWords.say("proposal.from", Say.day(rule.proposal().validFrom())));
    }

    /** What is shown at the least, where the rule says it. */
    public String units(CoverRuleRow rule) {
        return rule.figures()
                .presentationUnits()
                .map(units -> PageWords.figure(BigDecimal.valueOf(units), FigureKind.COUNT))
                .orElse("–");
    }

    /** How often there shall be enough, where the rule says it. */
    public String level(CoverRuleRow rule) {
        return rule.figures()
                .serviceLevelPct()
                .map(level -> PageWords.figure(level, FigureKind.DECIMAL) + " %")
                .orElse("–");
    }

    /** As they stood when the page was shown: a button decides the proposal beside it, whatever others decide meanwhile. */
    public List<CoverRuleRow> getOpen() {
        if (open == null) {
            open = List.copyOf(book.open());
        }
        return open;
    }

    public List<StoreClass> getClasses() {
        return List.of(StoreClass.values());
    }

    public List<Category> getCategories() {
        return List.of(Category.values());
    }

    public Rows<CoverRuleRow> getPast() {
        return past;
    }

    public CoverRuleForm getForm() {
        return form;
    }
}
