package lu.airsilk.catalogue.keeping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.catalogue.goods.PaperKind;
import lu.airsilk.catalogue.required.NewPaperRule;
import lu.airsilk.catalogue.required.PaperGate;
import lu.airsilk.catalogue.required.PaperNeed;
import lu.airsilk.catalogue.required.PaperRuleRow;
import lu.airsilk.catalogue.required.PaperScope;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.TrialOutcome;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** Which papers goods need: in force, proposed, and which products would lack them. */
@Named
@ViewScoped
public class PaperRulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/catalogue/paper-rules.xhtml?faces-redirect=true";

    @Inject
    transient PaperRuleBook book;

    @Inject
    transient PaperRuleKeeping keeping;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient CurrentActor actor;

    private final PaperRuleForm form = new PaperRuleForm();
    private final TrialOutcome<PaperTrial> trial = new TrialOutcome<>();
    private transient @Nullable Map<Sku, Names> names;
    private transient String tried = "";
    private transient @Nullable List<PaperRuleRow> rules;
    private transient @Nullable List<Asked> inForce;

    @SuppressWarnings("serial") // rows are records of values
    private @Nullable List<PaperRuleRow> open;

    private final Rows<PaperRuleRow> past = new Rows<>(paging -> book.all(paging), row -> Long.toString(row.id()));

    /** Shows which products would lack the paper, and changes nothing. */
    public void look() {
        NewPaperRule draft = form.read();
        shown(book.tried(draft));
        tried = told(draft.need());
    }

    /** The same for a rule that waits, before it is decided. */
    public void weigh(PaperRuleRow rule) {
        shown(book.tried(rule.id()));
        tried = told(rule);
    }

    public String propose() {
        keeping.propose(form.read());
        PageWords.done("proposal.proposed");
        return PAGE;
    }

    public String approve(PaperRuleRow rule) {
        keeping.approve(rule.id());
        PageWords.done(
                "paperRules.approved", told(rule), Say.day(rule.proposal().validFrom()));
        return PAGE;
    }

    public String withdraw(PaperRuleRow rule) {
        keeping.withdraw(rule.id());
        PageWords.done("paperRules.withdrawn", told(rule));
        return PAGE;
    }

    /** Which goods need which paper, and from which gate on. */
    public String told(PaperRuleRow rule) {
        return told(rule.need());
    }

    /** With what holds of the same goods and paper until then. */
    private String told(PaperNeed need) {
        return rules().stream()
                .map(PaperRuleRow::need)
                .filter(now -> now.figure().equals(need.figure()) && now.gate() != need.gate())
                .findFirst()
                .map(now -> PageWords.say("paperRules.instead", scope(need), need.paper(), need.gate(), now.gate()))
                .orElseGet(() -> PageWords.say("paperRules.told", scope(need), need.paper(), need.gate()));
    }

    /** Which goods it speaks of. */
    public String scope(PaperRuleRow rule) {
        return scope(rule.need());
    }

    private static String scope(PaperNeed need) {
        return goods(List.of(need.scope()));
    }

    /** Categories by their words, then the beginnings of codes. */
    private static String goods(List<PaperScope> scopes) {
        String codes = scopes.stream()
                .flatMap(scope -> scope.code().stream())
                .sorted()
                .map(digits -> digits + "…")
                .collect(Collectors.joining(", "));
        Stream<String> categories = scopes.stream().flatMap(scope -> scope.category().map(Say::word).stream());
        return Stream.concat(
                        categories,
                        codes.isEmpty() ? Stream.empty() : Stream.of(PageWords.say("paperRules.codes", codes)))
                .collect(Collectors.joining(", "));
    }

    /** A paper that is asked for of these goods, by whom and since when. */
    public record Asked(PaperKind paper, PaperGate gate, String goods, String answered) {}

    private record Saying(PaperKind paper, PaperGate gate, String answered) {

        Asked of(List<PaperScope> scopes) {
            return new Asked(paper, gate, goods(scopes), answered);
        }
    }

    /** What was tried. */
    public String getTried() {
        return tried;
    }

    public String getMovedSentence() {
        return trial.found()
                .map(known -> PageWords.say(
                        "paperRules.moved." + known.gate(), known.active(), known.others(), known.relieved()))
                .orElse("");
    }

    /** The newest of the products that would lack it. */
    public List<Sku> getMoved() {
        return trial.found().map(PaperTrial::first).orElse(List.of());
    }

    private void shown(PaperTrial tried) {
        trial.is(tried);
        names = null;
    }

    /** What they are called, asked for all at once. */
    public String name(Sku sku) {
        Map<Sku, Names> known = names;
        if (known == null) {
            known = products.names(getMoved());
            names = known;
        }
        return known.getOrDefault(sku, Names.of("", sku.code())).in(PageWords.reader());
    }

    /** How many more would lack it than are named. */
    public long getMore() {
        return trial.found()
                .map(known -> known.active() + known.others() - known.first().size())
                .orElse(0L);
    }

    /** Whether they propose: quality's. */
    public boolean isMayPropose() {
        return actor.has(Role.QUALITY);
    }

    /** Whether they look at what waits and may end it. */
    public boolean isMayKeep() {
        return isMayPropose() || actor.has(Role.BUYER);
    }

    public boolean mayApprove(PaperRuleRow rule) {
        return actor.has(Role.BUYER) && rule.proposal().isAnothers(actor.user());
    }

    public String getSentence() {
        return PageWords.say("paperRules.state", Say.day(book.today()));
    }

    private List<PaperRuleRow> rules() {
        if (rules == null) {
            rules = book.inForce(book.today());
        }
        return rules;
    }

    /** One row for all goods of which the same was said of a paper, by the same people. */
    public List<Asked> getInForce() {
        if (inForce == null) {
            Map<Saying, List<PaperScope>> goods = rules().stream()
                    .collect(Collectors.groupingBy(
                            PaperRulesPage::saying,
                            LinkedHashMap::new,
                            Collectors.mapping(rule -> rule.need().scope(), Collectors.toList())));
            inForce = goods.entrySet().stream()
                    .map(said -> said.getKey().of(said.getValue()))
                    .toList();
        }
        return inForce;
    }

    /** From which day on, why, and who answers for it, if anybody does. */
    private static Saying saying(PaperRuleRow rule) {
        PaperNeed need = rule.need();
        return new Saying(
                need.paper(),
                need.gate(),
                rule.proposal()
                        .told(
                                Say::who,
                                PageWords.say(
                                        "proposal.from", Say.day(rule.proposal().validFrom()))));
    }

    /** As they stood when the page was shown: a button decides the proposal beside it, whatever others decide meanwhile. */
    public List<PaperRuleRow> getOpen() {
        if (open == null) {
            open = List.copyOf(book.open());
        }
        return open;
    }

    public List<Category> getCategories() {
        return List.of(Category.values());
    }

    public List<PaperKind> getPapers() {
        return List.of(PaperKind.values());
    }

    public List<PaperGate> getGates() {
        return List.of(PaperGate.values());
    }

    public Rows<PaperRuleRow> getPast() {
        return past;
    }

    public PaperRuleForm getForm() {
        return form;
    }
}
