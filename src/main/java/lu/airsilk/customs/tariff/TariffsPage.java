package lu.airsilk.customs.tariff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.customs.tariff.rule.CustomsPaper;
import lu.airsilk.customs.tariff.rule.Measure;
import lu.airsilk.customs.tariff.rule.MeasureKind;
import lu.airsilk.customs.tariff.rule.MeasureScope;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.TrialOutcome;
import org.jspecify.annotations.Nullable;

/** The tariff: in force on a day or ever told, found by code or word, proposed, and what would move. */
@Named
@ViewScoped
public class TariffsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    private static final String PAGE = "/customs/tariffs.xhtml?faces-redirect=true";

    @Inject
    transient TariffBook book;

    @Inject
    transient TariffKeeping keeping;

    @Inject
    transient CurrentActor actor;

    private final TariffForm form = new TariffForm();
    private String words = "";
    private @Nullable LocalDate on;
    private boolean all;
    private @Nullable Long proposal;
    private final TrialOutcome<TariffTrial> trial = new TrialOutcome<>();
    private transient @Nullable Long weighed;

    @SuppressWarnings("serial") // rows are records of values
    private @Nullable List<TariffSheetRow> open;

    private final Rows<MeasureRow> rows = new Rows<>(
            paging -> all
                    ? book.all(asked(), paging)
                    : book.inForce(asked(), Objects.requireNonNullElseGet(on, book::today), paging),
            row -> row.sheet().id() + "/" + row.position());

    private MeasureQuery asked() {
        return MeasureQuery.of(words, Optional.ofNullable(proposal));
    }

    /** After what is looked for has changed. */
    public void narrow() {
        rows.refresh();
    }

    /** Shows those in force on a day, or all that were ever told. */
    public void show(boolean ever) {
        all = ever;
        rows.refresh();
    }

    /** Shows what the measure would move, and changes nothing. */
    public void look() {
        weighed = null;
        trial.is(book.tried(form.read()));
    }

    /** The same for what waits, before it is decided. */
    public void weigh(TariffSheetRow sheet) {
        trial.is(book.tried(sheet.id()));
        weighed = sheet.id();
    }

    public String propose() {
        keeping.propose(form.read());
        PageWords.done("tariffs.proposed");
        return PAGE;
    }

    public String approve(TariffSheetRow sheet) {
        keeping.approve(sheet.id());
        PageWords.done("tariffs.approved", told(sheet));
        return PAGE;
    }

    public String withdraw(TariffSheetRow sheet) {
        keeping.withdraw(sheet.id());
        PageWords.done("tariffs.withdrawn", told(sheet));
        return PAGE;
    }

    /** How many measures, and what the first of them says. */
    public String told(TariffSheetRow sheet) {
        String[] about = sheet.about().split(" ", 0);
        MeasureKind kind = MeasureKind.valueOf(about[1].substring(about[1].indexOf('.') + 1));
        String first = about[0] + " · " + Say.word(kind) + (about.length > 2 ? " " + value(kind, about[2]) : "");
        return sheet.measures() == 1 ? first : PageWords.say("tariffs.several", sheet.measures(), first);
    }

    /** A figure with its unit, as the reader writes it; a paper with what its code stands for; a text as it is. */
    public String value(Measure measure) {
        return value(measure.kind(), measure.value());
    }

    private static String value(MeasureKind kind, String value) {
        return kind.isFigure()
                ? PageWords.say(
                        kind.isRate() ? "tariffs.rate" : "tariffs.perLitre",
                        PageWords.figure(MeasureKind.figure(value), FigureKind.PERCENT))
                : kind == MeasureKind.PAPER ? paper(value) : value;
    }

    /** By its code and in the reader's words; one that is named in words as somebody typed it. */
    static String paper(String value) {
        return CustomsPaper.of(value)
                .map(paper -> PageWords.say("tariffs.paper", paper.code(), Say.word(paper)))
                .orElse(value);
    }

    /** Which of the goods of its code it speaks of; nothing where it speaks of all. */
    public String goods(Measure measure) {
        MeasureScope scope = measure.scope();
        return Stream.of(scope.origin(), scope.company(), scope.additional())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    public String days(Measure measure) {
        return Say.validity(measure.days().from(), measure.days().to().orElse(null));
    }

    public String name(MeasureRow row) {
        return row.name(PageWords.reader());
    }

    /** What a proposal would move, in a sentence. */
    public String moved(TariffTrial tried) {
        return sentence(tried);
    }

    static String sentence(TariffTrial tried) {
        return PageWords.say(
                "tariffs.moved",
                tried.measures(),
                tried.changed(),
                tried.added(),
                tried.products(),
                tried.orders().size());
    }

    /** The first of what would say something else. */
    public List<TariffTrial.Change> changes(TariffTrial tried) {
        return tried.first().stream().limit(SHOWN).toList();
    }

    /** How many more would than are named. */
    public long more(TariffTrial tried) {
        return tried.changed() + tried.added() - changes(tried).size();
    }

    public String change(TariffTrial.Change change) {
        Measure measure = change.measure();
        String goods = goods(measure);
        return measure.scope().code() + (goods.isEmpty() ? "" : " · " + goods) + " · " + Say.word(measure.kind()) + ": "
                + change.before()
                        .map(before -> value(measure.kind(), before))
                        .orElseGet(() -> PageWords.say("tariffs.nothing"))
                + " → " + value(measure) + " · " + days(measure);
    }

    public List<String> orders(TariffTrial tried) {
        return tried.orders().stream().limit(SHOWN).toList();
    }

    public @Nullable TariffTrial getTrial() {
        return trial.found().orElse(null);
    }

    /** Which proposal was weighed, to be read in whole. */
    public @Nullable Long getWeighed() {
        return weighed;
    }

    /** Whether they propose: import's. */
    public boolean isMayPropose() {
        return actor.has(Role.IMPORT);
    }

    /** Whether they look at what waits and may end it. */
    public boolean isMayKeep() {
        return isMayPropose() || actor.has(Role.FINANCE);
    }

    public boolean mayApprove(TariffSheetRow sheet) {
        return actor.has(Role.FINANCE) && sheet.proposal().isAnothers(actor.user());
    }

    /** As they stood when the page was shown: a button decides the proposal beside it, whatever others decide meanwhile. */
    public List<TariffSheetRow> getOpen() {
        if (open == null) {
            open = List.copyOf(book.open());
        }
        return open;
    }

    public List<MeasureKind> getKinds() {
        return List.of(MeasureKind.values());
    }

    /** The codes to choose from, where somebody proposes a paper. */
    public List<CustomsPaper> getPapers() {
        return form.getKind() == MeasureKind.PAPER ? List.of(CustomsPaper.values()) : List.of();
    }

    public Rows<MeasureRow> getRows() {
        return rows;
    }

    public TariffForm getForm() {
        return form;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    public LocalDate getOn() {
        return Objects.requireNonNullElseGet(on, book::today);
    }

    public void setOn(@Nullable LocalDate on) {
        this.on = on;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }

    public @Nullable Long getProposal() {
        return proposal;
    }

    public void setProposal(@Nullable Long proposal) {
        this.proposal = proposal;
    }
}
