package lu.airsilk.flight.keeping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.flight.transit.NewTransitRule;
import lu.airsilk.flight.transit.TransitFigures;
import lu.airsilk.flight.transit.TransitInUse;
import lu.airsilk.flight.transit.TransitLeg;
import lu.airsilk.flight.transit.TransitPool;
import lu.airsilk.flight.transit.TransitRoute;
import lu.airsilk.flight.transit.TransitRuleRow;
import lu.airsilk.flight.transit.rule.Quantiles;
import lu.airsilk.flight.transit.rule.SeenHours;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.TrialOutcome;
import lu.airsilk.shared.Storage;
import org.jspecify.annotations.Nullable;

/** How long each leg takes: in use, proposed, and which promises would move. */
@Named
@ViewScoped
public class TransitTimesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    private static final String NOTHING = "–";

    private static final String PAGE = "/flight/transit-times.xhtml?faces-redirect=true";

    @Inject
    transient TransitBook book;

    @Inject
    transient TransitKeeping keeping;

    @Inject
    transient CurrentActor actor;

    private final TransitForm form = new TransitForm();
    private final TrialOutcome<List<MovedPromise>> trial = new TrialOutcome<>();
    private transient String tried = "";
    private transient @Nullable List<TransitInUse> inUse;

    @SuppressWarnings("serial") // rows are records of values
    private @Nullable List<TransitRuleRow> open;

    private final Rows<TransitRuleRow> past = new Rows<>(paging -> book.all(paging), row -> Long.toString(row.id()));

    /** Shows which promises would move, and changes nothing. */
    public void look() {
        NewTransitRule draft = form.read();
        trial.is(book.tried(draft));
        tried = told(draft.figures());
    }

    /** The same for what waits, before it is decided. */
    public void weigh(TransitRuleRow rule) {
        trial.is(book.tried(rule.id()));
        tried = told(rule);
    }

    public String propose() {
        keeping.propose(form.read());
        PageWords.done("proposal.proposed");
        return PAGE;
    }

    public String approve(TransitRuleRow rule) {
        keeping.approve(rule.id());
        PageWords.done(
                "transitTimes.approved",
                rule.figures().leg(),
                temperature(rule.figures()),
                Say.day(rule.proposal().validFrom()));
        return PAGE;
    }

    public String withdraw(TransitRuleRow rule) {
        keeping.withdraw(rule.id());
        PageWords.done("transitTimes.withdrawn", rule.figures().leg(), temperature(rule.figures()));
        return PAGE;
    }

    /** Which leg, which goods, and how long. */
    public String told(TransitRuleRow rule) {
        return told(rule.figures());
    }

    private static String told(TransitFigures figures) {
        return PageWords.say(
                "transitTimes.told",
                figures.leg(),
                temperature(figures),
                hours(figures.leg(), figures.hours().half()),
                hours(figures.leg(), figures.hours().nine()));
    }

    private static String temperature(TransitFigures figures) {
        return figures.temperature().map(Say::word).orElseGet(() -> PageWords.say("transitTimes.allTemperatures"));
    }

    private static String hours(TransitLeg leg, int hours) {
        return PageWords.say(leg.onWorkdays() ? "transitTimes.work" : "transitTimes.hours", hours);
    }

    public String half(TransitInUse use) {
        return hours(use, Quantiles::half);
    }

    public String nine(TransitInUse use) {
        return hours(use, Quantiles::nine);
    }

    /** Nothing where nobody knows any hours. */
    private static String hours(TransitInUse use, ToIntFunction<Quantiles> which) {
        return use.hours()
                .map(hours -> hours(use.leg(), which.applyAsInt(hours)))
                .orElse(NOTHING);
    }

    /** Learnt, from how many journeys and which; assumed, and by whom; or too few yet. */
    public String basis(TransitInUse use) {
        return use.pool()
                .map(pool -> PageWords.say("transitTimes.learnt", use.journeys(), pool(use, pool)))
                .orElseGet(() -> use.hours().isPresent()
                        ? assumed(use)
                        : PageWords.say("transitTimes.tooFew", use.journeys(), SeenHours.FEWEST));
    }

    private static String pool(TransitInUse use, TransitPool pool) {
        String way = use.route().from() + "–" + use.route().to();
        return switch (pool) {
            case SEASON -> PageWords.say("transitTimes.season", way, use.temperature(), use.season());
            case YEAR -> PageWords.say("transitTimes.year", way, use.temperature());
            case NEIGHBOUR -> PageWords.say("transitTimes.neighbour", way, use.temperature());
            case ALL -> PageWords.say("transitTimes.all");
        };
    }

    private static String assumed(TransitInUse use) {
        Stream<String> by = use.rule().map(TransitRuleRow::proposal).stream()
                .flatMap(proposal -> Stream.of(
                        PageWords.say("proposal.from", Say.day(proposal.validFrom())),
                        proposal.reason(),
                        Say.people(proposal.people())));
        return Stream.concat(
                        Stream.of(PageWords.say("transitTimes.assumed", use.journeys(), SeenHours.FEWEST)),
                        by.filter(said -> !said.isEmpty()))
                .collect(Collectors.joining(" · "));
    }

    /** What was tried. */
    public String getTried() {
        return tried;
    }

    public String getMovedSentence() {
        return trial.found()
                .map(moved -> PageWords.say("transitTimes.moved", moved.size()))
                .orElse("");
    }

    /** The first of the drafts with such lines. */
    public List<MovedDraft> getMoved() {
        return trial.found().stream()
                .flatMap(moved -> MovedDraft.of(moved).stream())
                .limit(SHOWN)
                .toList();
    }

    /** A draft, and by how many days its lines would move. */
    public String moved(MovedDraft draft) {
        return PageWords.say(
                "transitTimes.movedOrder", draft.order(), draft.lines(), days(draft.likely()), days(draft.nineInTen()));
    }

    private static String days(MovedDraft.Span span) {
        return span.least() == span.most()
                ? days(span.least())
                : PageWords.say("transitTimes.span", days(span.least()), days(span.most()));
    }

    private static String days(long days) {
        if (days == 0) {
            return PageWords.say("transitTimes.asBefore");
        }
        return PageWords.say(days > 0 ? "transitTimes.later" : "transitTimes.earlier", Math.abs(days));
    }

    /** Whether they propose: import's. */
    public boolean isMayPropose() {
        return actor.has(Role.IMPORT);
    }

    /** Whether they look at what waits and may end it. */
    public boolean isMayKeep() {
        return isMayPropose() || actor.has(Role.ALLOCATION);
    }

    public boolean mayApprove(TransitRuleRow rule) {
        return actor.has(Role.ALLOCATION) && rule.proposal().isAnothers(actor.user());
    }

    public String getSentence() {
        return PageWords.say(
                "transitTimes.state", Say.day(book.today()), TransitRoute.FLOWN.from(), TransitRoute.FLOWN.to());
    }

    public List<TransitInUse> getInUse() {
        if (inUse == null) {
            inUse = book.inUse(book.today());
        }
        return inUse;
    }

    /** As they stood when the page was shown: a button decides the proposal beside it, whatever others decide meanwhile. */
    public List<TransitRuleRow> getOpen() {
        if (open == null) {
            open = List.copyOf(book.open());
        }
        return open;
    }

    public List<TransitLeg> getLegs() {
        return List.of(TransitLeg.values());
    }

    public List<Storage> getTemperatures() {
        return List.of(Storage.values());
    }

    public Rows<TransitRuleRow> getPast() {
        return past;
    }

    public TransitForm getForm() {
        return form;
    }
}
