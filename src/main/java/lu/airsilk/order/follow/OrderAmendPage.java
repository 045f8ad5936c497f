package lu.airsilk.order.follow;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.draft.GoodsHits;
import lu.airsilk.order.draft.ScanLookup;
import lu.airsilk.order.promise.CutOff;
import lu.airsilk.order.promise.CutOffs;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;
import org.primefaces.PrimeFaces;

/** Changes an order that has been sent: other numbers of cases, more products, and why. */
@Named
@ViewScoped
public class OrderAmendPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Changes that the message names; the others are counted. */
    private static final int NAMED = 3;

    @Inject
    transient OrderLines lines;

    @Inject
    transient OrderChanging changing;

    @Inject
    transient AddedGoods goods;

    @Inject
    transient GoodsHits hits;

    @Inject
    transient ScanLookup scans;

    @Inject
    transient CutOffs cutOffs;

    @Inject
    transient Clock clock;

    private String number = "";
    private String reason = "";
    private String product = "";
    private List<AmendForm> forms = new ArrayList<>();

    public void open() {
        Map<String, Optional<Instant>> known = new HashMap<>();
        forms = lines.rows(order()).stream()
                .map(row -> AmendForm.of(row, cutOff(row.promise().flight(), known)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Optional<Instant> cutOff(@Nullable String flight, Map<String, Optional<Instant>> known) {
        return flight == null
                ? Optional.empty()
                : known.computeIfAbsent(flight, key -> cutOffs.of(key).map(CutOff::at));
    }

    public Instant getNow() {
        return clock.instant();
    }

    private OrderNumber order() {
        return new OrderNumber(number);
    }

    public List<String> suggest(String typed) {
        return hits.of(typed);
    }

    /** Takes the product that was chosen from the hits: its line is ready for its number. */
    public void add() {
        AmendForm form = first(GoodsHits.sku(product));
        if (!form.isAdded()) {
            PageWords.here(PageWords.say("orderAmend.stands", form.getName(), form.getTyped()));
        }
        tell("fresh", form);
        product = "";
    }

    /** Takes what a scanner has read, or a code that was typed: one case more for each, and the next can be scanned. */
    public void scan() {
        ScanLookup.Goods scanned = scans.goods(PageWords.sent("scan"));
        AmendForm form = first(scanned.sku());
        form.more(scanned.cases());
        PageWords.here(PageWords.say("orderAmend.scanned", form.getName(), form.getTyped()));
        tell("scanned", form);
    }

    private static void tell(String what, AmendForm form) {
        PrimeFaces.current().ajax().addCallbackParam(what, form.key());
    }

    /** A line of its own, the first of all; where the order has it, that line. */
    private AmendForm first(Sku sku) {
        AmendForm form = forms.stream()
                .filter(each -> each.getSku().equals(sku.code()))
                .findFirst()
                .orElseGet(() -> AmendForm.added(goods.offered(order(), sku)));
        forms.remove(form);
        forms.addFirst(form);
        return form;
    }

    /** Saves all changes as one revision; what is wrong is told at once, each at its line, and nothing is changed then. */
    public String save() {
        forms.forEach(AmendForm::lookAgain);
        List<AmendForm> changed = forms.stream().filter(AmendForm::isChanged).toList();
        List<AmendForm> readable = new ArrayList<>();
        List<AmendedLine> amended = new ArrayList<>();
        changed.forEach(form -> form.read(order()).ifPresent(line -> {
            readable.add(form);
            amended.add(line);
        }));
        Refused.unless(!changed.isEmpty(), "order.nothingChanged");
        tell(amended.isEmpty() ? List.of() : changing.wrong(order(), amended), readable);
        boolean wrong = changed.stream().anyMatch(form -> !form.getWrong().isEmpty());
        if (wrong) {
            wrong(changed);
        }
        if (reason.isBlank()) {
            throw new Refused(List.of(Refusal.of("order.reasonMissing").at("reason")));
        }
        return !wrong && saved(amended, readable) ? "/order/order-view?faces-redirect=true&number=" + number : "";
    }

    private static void tell(List<Refusal> refusals, List<AmendForm> readable) {
        refusals.forEach(no ->
                readable.get(no.row().getAsInt() - 1).refuse(Speaker.here().beside(no)));
    }

    private static void wrong(List<AmendForm> changed) {
        List<AmendForm> wrong =
                changed.stream().filter(form -> !form.getWrong().isEmpty()).toList();
        PageWords.wrong("line-" + wrong.getFirst().key(), PageWords.say("orderAmend.wrong", wrong.size()));
    }

    private boolean saved(List<AmendedLine> amended, List<AmendForm> changed) {
        try {
            changing.amend(order(), amended, reason);
            PageWords.done("orderAmend.saved", said(changed));
            return true;
        } catch (Refused refused) {
            List<Refusal> ofLines = refused.refusals().stream()
                    .filter(no -> no.row().isPresent())
                    .toList();
            if (ofLines.size() < refused.refusals().size()) {
                throw refused;
            }
            tell(ofLines, changed);
            wrong(changed);
            return false;
        }
    }

    private static String said(List<AmendForm> changed) {
        String named = changed.stream()
                .limit(NAMED)
                .map(AmendForm::change)
                .collect(Collectors.joining(PageWords.say("orderAmend.and")));
        int others = changed.size() - NAMED;
        return others <= 0 ? named : PageWords.say("orderAmend.others", named, others);
    }

    public List<AmendForm> getForms() {
        return forms;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }
}
