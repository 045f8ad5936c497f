package lu.airsilk.currency.keeping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.currency.RateEffects.MovedOrder;
import lu.airsilk.currency.rate.RatePurpose;
import lu.airsilk.currency.rate.RateRow;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.TrialOutcome;
import org.jspecify.annotations.Nullable;

/** What currencies are worth: in force, proposed, and what would move. */
@Named
@ViewScoped
public class RatesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    private static final String PAGE = "/currency/exchange-rates.xhtml?faces-redirect=true";

    @Inject
    transient RateBook book;

    @Inject
    transient RateKeeping keeping;

    @Inject
    transient CurrentActor actor;

    private final RateForm form = new RateForm();
    private final TrialOutcome<RateTrial> trial = new TrialOutcome<>();

    private transient @Nullable List<RateRow> inForce;

    @SuppressWarnings("serial") // rows are records of values
    private @Nullable List<RateRow> open;

    private final Rows<RateRow> past = new Rows<>(paging -> book.all(paging), row -> Long.toString(row.id()));

    /** Shows what the rate would move, and changes nothing. */
    public void look() {
        trial.is(book.tried(form.read()));
    }

    /** The same for a rate that waits, before it is decided. */
    public void weigh(RateRow rate) {
        trial.is(book.tried(rate.id()));
    }

    public String propose() {
        keeping.propose(form.read());
        PageWords.done("proposal.proposed");
        return PAGE;
    }

    public String approve(RateRow rate) {
        keeping.approve(rate.id());
        PageWords.done("rates.approved", said(rate), Say.day(rate.proposal().validFrom()));
        return PAGE;
    }

    public String withdraw(RateRow rate) {
        keeping.withdraw(rate.id());
        PageWords.done("rates.withdrawn", said(rate));
        return PAGE;
    }

    /** As people say it: {@code 1 EUR = 7.85 CNY}. */
    public String said(RateRow rate) {
        return PageWords.say("rates.said", rate.per(), rate.currency(), figure(rate.cny()), QuotedRate.YUAN);
    }

    /** As it is told to whoever decides: what for, and what so many units are worth by the rate in force now. */
    public String told(RateRow rate) {
        String told = said(rate) + " · " + Say.word(rate.purpose());
        return getInForce().stream()
                .filter(now -> now.currency().equals(rate.currency()) && now.purpose() == rate.purpose())
                .findFirst()
                .map(now -> told + " (" + PageWords.say("rates.now", figure(now.of(rate.per()))) + ")")
                .orElse(told);
    }

    /** Both ways round, and how far it is from the one before. */
    public String getTried() {
        return trial.found().map(RatesPage::bothWays).orElse("");
    }

    private static String bothWays(RateTrial tried) {
        String both = PageWords.say(
                "rates.both", tried.rate().base(), figure(tried.rate().rate()), figure(tried.turned()));
        return tried.before()
                .map(last -> both + " "
                        + PageWords.say(
                                tried.lent().isPresent() ? "rates.againstOther" : "rates.against",
                                PageWords.figure(tried.change().orElseThrow().movePointRight(2), FigureKind.MOVE),
                                figure(last.rate()),
                                Say.day(last.day()),
                                tried.lent().map(Say::word).orElse("")))
                .orElse(both);
    }

    private static String figure(BigDecimal number) {
        return PageWords.figure(number, FigureKind.DECIMAL);
    }

    public String getMovedSentence() {
        return trial.found()
                .map(tried -> PageWords.say("proposal.moved", tried.orders().size()))
                .orElse("");
    }

    /** The first of the orders that would cost another sum. */
    public List<MovedOrder> getMoved() {
        return trial.found().stream()
                .flatMap(tried -> tried.orders().stream())
                .limit(SHOWN)
                .toList();
    }

    public boolean isMayKeep() {
        return actor.has(Role.FINANCE);
    }

    public boolean mayApprove(RateRow rate) {
        return isMayKeep() && rate.proposal().isAnothers(actor.user());
    }

    public String getSentence() {
        Set<String> missing = book.missing(book.today());
        return missing.isEmpty()
                ? PageWords.say("rates.state", Say.day(book.today()))
                : PageWords.say("rates.missing", String.join(", ", missing), missing.size());
    }

    public List<RateRow> getInForce() {
        if (inForce == null) {
            inForce = book.inForce(book.today());
        }
        return inForce;
    }

    /** As they stood when the page was shown: a button decides the proposal beside it, whatever others decide meanwhile. */
    public List<RateRow> getOpen() {
        if (open == null) {
            open = List.copyOf(book.open());
        }
        return open;
    }

    public Set<String> getUsed() {
        return book.used();
    }

    public List<RatePurpose> getPurposes() {
        return List.of(RatePurpose.values());
    }

    public Rows<RateRow> getPast() {
        return past;
    }

    public RateForm getForm() {
        return form;
    }
}
