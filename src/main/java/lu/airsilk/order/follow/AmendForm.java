package lu.airsilk.order.follow;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.ProductFacts;
import lu.airsilk.flight.ShelfForecast;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.list.CasesText;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** A line of a sent order whose cases may be changed, or one to be added, with what was typed and what is wrong about it. */
public class AmendForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Pattern NONE = Pattern.compile("[0０]");

    private final int position;
    private final String sku;
    private final String nameZh;
    private final String nameEn;
    private final String nameFr;
    private final String nameDe;
    private final long unitsPerCase;
    private final long requested;
    private final long onItsWay;
    private final @Nullable Instant cutOff;
    private final @Nullable Money landed;
    private final @Nullable ShelfForecast days;
    private String typed;
    private String wrong = "";

    private AmendForm(
            int position,
            Sku sku,
            Names names,
            long unitsPerCase,
            long requested,
            long onItsWay,
            @Nullable Instant cutOff,
            @Nullable Money landed,
            @Nullable ShelfForecast days) {
        this.position = position;
        this.sku = sku.code();
        nameZh = names.zh();
        nameEn = names.en();
        nameFr = names.fr();
        nameDe = names.de();
        this.unitsPerCase = unitsPerCase;
        this.requested = requested;
        this.onItsWay = onItsWay;
        this.cutOff = cutOff;
        this.landed = landed;
        this.days = days;
        typed = requested == 0 ? "" : Long.toString(requested);
    }

    /** @param cutOff until when more of it can be wanted; empty when there is no such time */
    static AmendForm of(LineRow row, Optional<Instant> cutOff) {
        return new AmendForm(
                row.position(),
                row.sku(),
                row.names(),
                row.figures().pack().unitsPerCase(),
                row.figures().requested().value(),
                row.figures().shipped().value(),
                cutOff.orElse(null),
                null,
                null);
    }

    /** A product that the order does not have yet. */
    static AmendForm added(AddedGoods.Offered offered) {
        ProductFacts product = offered.product();
        return new AmendForm(
                0,
                product.sku(),
                product.names(),
                product.unitsPerCase(),
                0,
                0,
                null,
                offered.landed().orElse(null),
                offered.days().orElse(null));
    }

    void type(String text) {
        if (!text.equals(typed)) {
            wrong = "";
        }
        typed = text;
    }

    /** So many cases more than stand there; what stands there and cannot be read stays, and is refused when all is saved. */
    void more(long cases) {
        try {
            long now = typed.isBlank()
                    ? 0
                    : CasesText.read(typed, PageWords.reader()).value();
            type(Long.toString(now + cases));
        } catch (Refused unread) {
            wrong = Speaker.here().beside(unread.refusals().getFirst());
        }
    }

    /** What was wrong about it before is looked at afresh. */
    void lookAgain() {
        wrong = "";
    }

    void refuse(String why) {
        wrong = why;
    }

    /** The change; empty, with a word at the line, when what was typed cannot be read. */
    Optional<AmendedLine> read(OrderNumber order) {
        if (isAdded() && typed.isBlank()) {
            wrong = PageWords.say("orderAmend.howMany");
            return Optional.empty();
        }
        try {
            Optional<LineRef> ref = isAdded() ? Optional.empty() : Optional.of(new LineRef(order, position));
            return Optional.of(new AmendedLine(ref, Sku.of(sku), CasesText.read(typed, PageWords.reader())));
        } catch (Refused refused) {
            wrong = said(refused.refusals().getFirst());
            return Optional.empty();
        }
    }

    /** A line that was sent is not amended to nothing: it is cancelled, and its page does that. */
    private static String said(Refusal refusal) {
        return refusal.code().equals("order.casesZero")
                ? PageWords.say("orderAmend.none")
                : Speaker.here().beside(refusal);
    }

    /** What reads the same as before is no change, and none of a product that the order does not have. */
    boolean isChanged() {
        return isAdded()
                ? !NONE.matcher(typed.strip()).matches()
                : !typed.strip().equals(requested == 0 ? "" : Long.toString(requested));
    }

    /** What is changed, in words. */
    String change() {
        long cases = CasesText.read(typed, PageWords.reader()).value();
        return isAdded()
                ? PageWords.say("orderAmend.added", getName(), cases)
                : PageWords.say("orderAmend.changed", getName(), requested, cases);
    }

    boolean isAdded() {
        return position == 0;
    }

    /** Names the line among the fields of the page. */
    String key() {
        return isAdded() ? sku : Integer.toString(position);
    }

    public String getSku() {
        return sku;
    }

    public String getName() {
        return new Names(nameZh, nameEn, nameFr, nameDe, nameEn.isEmpty() && nameZh.isEmpty() ? sku : "")
                .in(PageWords.reader());
    }

    public long getUnitsPerCase() {
        return unitsPerCase;
    }

    public long getRequested() {
        return requested;
    }

    public long getOnItsWay() {
        return onItsWay;
    }

    /** Until when more of it can be wanted. */
    public @Nullable Instant getCutOff() {
        return cutOff;
    }

    /** What a case costs in the store, of a product to be added; missing where nobody can say. */
    @Nullable Money landed() {
        return landed;
    }

    /** When a first case of a product to be added would be there; missing where nothing is promised. */
    @Nullable ShelfForecast days() {
        return days;
    }

    public String getTyped() {
        return typed;
    }

    public String getWrong() {
        return wrong;
    }
}
