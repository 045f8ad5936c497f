package lu.airsilk.order.draft;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lu.airsilk.order.Drafting;
import lu.airsilk.order.Suggestions;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.order.score.SuggestionAnswers;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** What the store should order, beside the list that it fills: taken one by one, some or all at once. */
@Named
@ViewScoped
public class SuggestionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OrderEditPage page;

    @Inject
    transient Suggestions suggestions;

    @Inject
    transient SuggestionAnswers answers;

    @Inject
    transient Drafting drafting;

    @Inject
    transient OrderUndoPage undo;

    /** Taken one by one: each keeps its place, so that an impatient second tap takes no other goods. */
    private final Set<String> oneByOne = new HashSet<>();

    private int takenAt;
    private String judged = "";

    private String last = "";

    private transient Suggestions.@Nullable Suggested suggested;

    /** What other lists of the store have. */
    private transient Map<Sku, Cases> beside = Map.of();

    /** Of the list beside which they were worked out, or that has become of it by what was taken from them. */
    private String stamp = "";

    private int undone;

    private Suggestions.Suggested suggested() {
        Suggestions.Suggested known = suggested;
        if (known == null || undone != undo.times()) {
            known = suggestions.all(page.storeCode());
            suggested = known;
            beside = suggestions.beside(page.order());
            stamp = page.getSheet().stamp();
            undone = undo.times();
        }
        return known;
    }

    /** Where the list has another one, it has changed since they were worked out. */
    public String getStamp() {
        suggested();
        return stamp;
    }

    public List<Suggestions.Rest> getRows() {
        return suggested().rows().stream().map(this::rest).toList();
    }

    private Suggestions.Rest rest(Suggestions.Row row) {
        return row.beyond(
                page.line(row.sku()).map(DraftSheet.Line::cases).orElse(Cases.ZERO),
                beside.getOrDefault(row.sku(), Cases.ZERO));
    }

    /** Products that are not suggested because the month's budget or the store's room is not enough for them. */
    public long getLeftOut() {
        return suggested().leftOut();
    }

    /** What was shown; nothing where nobody has seen any. */
    List<Suggestions.Row> shown() {
        Suggestions.Suggested known = suggested;
        return known == null ? List.of() : known.rows();
    }

    /** Tells which of the store's changes were nearer to what it sold. */
    public void judge() {
        SuggestionAnswers.Score score = answers.score(page.storeCode());
        judged = score.better() + score.worse() == 0
                ? PageWords.say("suggestion.notJudged", score.taken(), score.open())
                : PageWords.say(
                        "suggestion.judged",
                        SuggestionAnswers.WEEKS,
                        score.taken(),
                        score.better() + score.worse() + score.open(),
                        score.better(),
                        score.worse());
    }

    /** Empty until somebody asks. */
    public String getJudged() {
        return judged;
    }

    /** What is in the list with as many cases is not shown, unless it was taken one by one: then it keeps its place. */
    public boolean shown(Suggestions.Rest rest) {
        return rest.isOpen() || oneByOne.contains(rest.row().sku().code());
    }

    /** Those that the list does not have yet. */
    public List<Suggestions.Rest> getOpen() {
        return getRows().stream().filter(Suggestions.Rest::isOpen).toList();
    }

    /** How many cases the list grows by when all are taken. */
    public long getOpenCases() {
        return getOpen().stream().mapToLong(rest -> rest.more().value()).sum();
    }

    /** Takes the one whose button was pressed; what the list has by now, as after an impatient second tap, it keeps. */
    public void takeOne() {
        Sku sku = Sku.of(PageWords.sent("sku"));
        getOpen().stream()
                .filter(rest -> rest.row().sku().equals(sku))
                .findFirst()
                .ifPresent(this::takeOne);
    }

    private void takeOne(Suggestions.Rest rest) {
        oneByOne.add(rest.row().sku().code());
        take(
                List.of(rest),
                PageWords.say(
                        "suggestion.added",
                        rest.row().names().in(PageWords.reader()),
                        rest.more().value(),
                        rest.here().value(),
                        rest.here().plus(rest.more()).value()));
        last = rest.row().sku().code();
    }

    /** Takes those that are ticked and that no list of the store has got meanwhile. */
    public void takeSome() {
        Set<String> ticked = Set.of(FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("suggested", new String[0]));
        look();
        several(getOpen().stream()
                .filter(rest -> ticked.contains(rest.row().sku().code()))
                .toList());
    }

    public void takeAll() {
        look();
        several(getOpen());
    }

    /** Works them out anew: the list may have grown since they were shown, and its budget pays for less. */
    public void look() {
        page.look();
        suggested = null;
    }

    private void several(List<Suggestions.Rest> taken) {
        Refused.unless(!taken.isEmpty(), "order.noneTicked");
        take(taken, PageWords.say("orderEdit.suggestedTaken", taken.size()));
    }

    private void take(List<Suggestions.Rest> taken, String said) {
        List<WantedLine> lines = taken.stream().map(Suggestions.Rest::wanted).toList();
        undo.remember(drafting.takeSuggested(page.order(), lines), said);
        takenAt = page.changes();
        last = "";
        stamp = page.getSheet().stamp();
        if (undo.isOffered()) { // else it is said already; the foot with the undo is far above
            PageWords.here(said);
        }
    }

    /** Whether the last change of the list was made from here, and can be undone here. */
    public boolean isUndoable() {
        return undo.isOffered() && takenAt == page.changes();
    }

    /** Whether it was the last to be taken: its undo stands where its button was, for the foot with the other is far above. */
    public boolean undoable(Suggestions.Rest rest) {
        return isUndoable() && last.equals(rest.row().sku().code());
    }
}
