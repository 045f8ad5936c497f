package lu.airsilk.purchase.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.catalogue.PriceDirectory;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.purchase.order.AnswerDifference;
import lu.airsilk.purchase.order.ConfirmedLine;
import lu.airsilk.purchase.order.PurchaseSheet;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** A line of a purchase order with the supplier's answer being put in. */
public class AnswerForm {

    private final PurchaseSheet.Line sheet;
    private final LocalDate made;
    private final String name;
    private long confirmed;
    private @Nullable LocalDate shipDay;
    private @Nullable BigDecimal price;

    AnswerForm(PurchaseSheet.Line sheet, LocalDate made, String name) {
        this.sheet = sheet;
        this.made = made;
        this.name = name;
        ConfirmedLine before = sheet.declined().orElseGet(() -> asItStands(sheet));
        confirmed = before.cases().value();
        shipDay = before.shipDay().orElse(null);
        price = before.price().orElse(sheet.price().amount());
    }

    /** All that is wanted; what was sent back or opened again is put in again as the supplier answered it. */
    private static ConfirmedLine asItStands(PurchaseSheet.Line sheet) {
        return new ConfirmedLine(sheet.ref(), sheet.cases(), Optional.ofNullable(sheet.shipDay()));
    }

    ConfirmedLine answer() {
        return new ConfirmedLine(
                sheet.ref(), Cases.of(confirmed), Optional.ofNullable(shipDay), Optional.ofNullable(price));
    }

    /** More than was ordered is said at the field it was typed in. */
    Optional<Refusal> tooMany(int row) {
        Cases ordered = sheet.cases();
        return Cases.of(confirmed).isMoreThan(ordered)
                ? Optional.of(Refusal.of("purchase.confirmedTooMany", sheet.ref(), confirmed, ordered)
                        .at("form:lines:" + row + ":confirmed"))
                : Optional.empty();
    }

    /** Whether the price or the day is more often a slip than meant. */
    boolean isStriking() {
        return isStrikingPrice() || isEarly();
    }

    private boolean isStrikingPrice() {
        return PriceDirectory.isStriking(sheet.orderedPrice(), asked());
    }

    /** Whether the goods would have been ready before anybody had ordered them, which only those are that lie there. */
    private boolean isEarly() {
        return shipDay != null && shipDay.isBefore(made);
    }

    private Money asked() {
        return Money.of(
                Objects.requireNonNullElse(price, sheet.orderedPrice().amount()),
                sheet.orderedPrice().currencyCode());
    }

    /** Such a price is asked back at the field it was typed in. */
    Optional<Refusal> striking(int row) {
        return isStrikingPrice()
                ? Optional.of(Refusal.of(
                                "purchase.striking",
                                money(asked()),
                                money(sheet.orderedPrice()),
                                PriceDirectory.STRIKING)
                        .at("form:lines:" + row + ":price"))
                : Optional.empty();
    }

    /** So is a day before the order's own. */
    Optional<Refusal> early(int row) {
        return isEarly()
                ? Optional.of(Refusal.of("purchase.readyBefore", Objects.requireNonNull(shipDay), made)
                        .at("form:lines:" + row + ":shipDay"))
                : Optional.empty();
    }

    /** In what the answer differs, a sentence each. */
    public List<String> getDifferences() {
        Stream<String> answered = sheet.differences().stream().sorted().map(this::said);
        return sheet.missingUnits().isZero()
                ? answered.toList()
                : Stream.concat(
                                answered,
                                Stream.of(PageWords.say(
                                        "answer.missing", sheet.missingUnits().value())))
                        .toList();
    }

    private String said(AnswerDifference difference) {
        return switch (difference) {
            case FEWER -> PageWords.say("answer.fewer", sheet.difference().value());
            case LATER -> PageWords.say("answer.later", day(sheet.shipDay()), day(sheet.due()));
            case DEARER -> PageWords.say("answer.dearer", money(sheet.price()), money(sheet.orderedPrice()));
            case CHEAPER -> PageWords.say("answer.cheaper", money(sheet.price()), money(sheet.orderedPrice()));
        };
    }

    private static String day(@Nullable LocalDate day) {
        return Say.day(Objects.requireNonNull(day));
    }

    private static String money(Money money) {
        return Say.amount(money) + " " + Say.currency(money);
    }

    public PurchaseSheet.Line getSheet() {
        return sheet;
    }

    public String getName() {
        return name;
    }

    public long getConfirmed() {
        return confirmed;
    }

    public void setConfirmed(long confirmed) {
        this.confirmed = confirmed;
    }

    public @Nullable LocalDate getShipDay() {
        return shipDay;
    }

    public void setShipDay(@Nullable LocalDate shipDay) {
        this.shipDay = shipDay;
    }

    public @Nullable BigDecimal getPrice() {
        return price;
    }

    public void setPrice(@Nullable BigDecimal price) {
        this.price = price;
    }
}
