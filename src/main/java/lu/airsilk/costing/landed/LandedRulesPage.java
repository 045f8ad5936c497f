package lu.airsilk.costing.landed;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.Category;
import lu.airsilk.currency.RateEffects.MovedOrder;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.TrialOutcome;
import org.jspecify.annotations.Nullable;

/** What comes on top of the goods' price: in force, proposed, and what would move. */
@Named
@ViewScoped
public class LandedRulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    private static final String PAGE = "/costing/landed-rules.xhtml?faces-redirect=true";

    @Inject
    transient LandedRuleBook book;

    @Inject
    transient LandedRuleKeeping keeping;

    @Inject
    transient CurrentActor actor;

    private final LandedRuleForm form = new LandedRuleForm();
    private final TrialOutcome<List<MovedOrder>> moved = new TrialOutcome<>();
    private transient String tried = "";

    private transient @Nullable List<LandedRuleRow> inForce;

    @SuppressWarnings("serial") // rows are records of values
    private @Nullable List<LandedRuleRow> open;

    private final Rows<PastRule> past = new Rows<>(
            paging -> book.past(paging), row -> Long.toString(row.rule().id()));

    /** The form begins with the figures that the chosen category has today. */
    public void begin() {
        Category category = form.getCategory();
        if (category != null) {
            form.begin(inForce(category));
        }
    }

    /** Shows what the rule would move, and changes nothing. */
    public void look() {
        NewLandedRule draft = form.read();
        moved.is(book.tried(draft));
        tried = told(draft.figures());
    }

    /** The same for a rule that waits, before it is decided. */
    public void weigh(LandedRuleRow rule) {
        moved.is(book.tried(rule.id()));
        tried = told(rule);
    }

    /** What was tried. */
    public String getTried() {
        return tried;
    }

    public String propose() {
        keeping.propose(form.read());
        PageWords.done("proposal.proposed");
        return PAGE;
    }

    /** The category, and which of its figures would be others. */
    public String told(LandedRuleRow rule) {
        return told(rule.figures());
    }

    private String told(LandedFigures figures) {
        return PageWords.say(
                "field.said",
                Say.word(figures.category()),
                told(FigureMove.between(inForce(figures.category()), figures)));
    }

    /** Which figures go from what to what. */
    public String told(List<FigureMove> moves) {
        return moves.stream()
                .map(move -> PageWords.say("landedRules." + move.name()) + " " + figure(move.before()) + " → "
                        + figure(move.after()))
                .collect(Collectors.joining(", "));
    }

    private LandedFigures inForce(Category category) {
        return getInForce().stream()
                .map(LandedRuleRow::figures)
                .filter(figures -> figures.category() == category)
                .findFirst()
                .orElseThrow();
    }

    /** What the figures are called, in the order of the table. */
    public List<String> getNames() {
        return getInForce().stream()
                .limit(1)
                .flatMap(row -> row.figures().all().stream())
                .map(this::label)
                .toList();
    }

    public String label(LandedFigures.Figure figure) {
        return PageWords.say("landedRules." + figure.name());
    }

    public String figure(BigDecimal number) {
        return PageWords.figure(number, FigureKind.DECIMAL);
    }

    public String approve(LandedRuleRow rule) {
        keeping.approve(rule.id());
        PageWords.done(
                "landedRules.approved",
                rule.figures().category(),
                Say.day(rule.proposal().validFrom()));
        return PAGE;
    }

    public String withdraw(LandedRuleRow rule) {
        keeping.withdraw(rule.id());
        PageWords.done("landedRules.withdrawn", rule.figures().category());
        return PAGE;
    }

    public boolean isMayKeep() {
        return actor.has(Role.FINANCE);
    }

    public boolean mayApprove(LandedRuleRow rule) {
        return isMayKeep() && rule.proposal().isAnothers(actor.user());
    }

    public String getSentence() {
        return PageWords.say("landedRules.state", Say.day(book.today()));
    }

    public String getMovedSentence() {
        return moved.found()
                .map(orders -> PageWords.say("proposal.moved", orders.size()))
                .orElse("");
    }

    /** The first of the orders that would cost another sum. */
    public List<MovedOrder> getMoved() {
        return moved.found().stream().flatMap(List::stream).limit(SHOWN).toList();
    }

    public List<LandedRuleRow> getInForce() {
        if (inForce == null) {
            inForce = book.inForce(book.today());
        }
        return inForce;
    }

    /** As they stood when the page was shown: a button decides the proposal beside it, whatever others decide meanwhile. */
    public List<LandedRuleRow> getOpen() {
        if (open == null) {
            open = List.copyOf(book.open());
        }
        return open;
    }

    public List<Category> getCategories() {
        return List.of(Category.values());
    }

    public Rows<PastRule> getPast() {
        return past;
    }

    public LandedRuleForm getForm() {
        return form;
    }
}
