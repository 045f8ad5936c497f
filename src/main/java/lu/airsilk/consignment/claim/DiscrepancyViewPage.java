package lu.airsilk.consignment.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import lu.airsilk.catalogue.ProductDirectory;
import lu.airsilk.consignment.count.ReceiptPhotoBook;
import lu.airsilk.consignment.difference.DiscrepancyNumber;
import lu.airsilk.consignment.difference.DiscrepancyState;
import lu.airsilk.consignment.receipt.DiscrepancyRow;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.photo.PhotoRow;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Money;
import org.jspecify.annotations.Nullable;

/** One discrepancy, from the notice to its end. */
@Named
@ViewScoped
public class DiscrepancyViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DiscrepancyBook book;

    @Inject
    transient Claiming claiming;

    @Inject
    transient ReceiptPhotoBook photoBook;

    @Inject
    transient ProductDirectory products;

    @Inject
    transient CurrentActor actor;

    private String number = "";
    private String words = "";
    private String reason = "";
    private @Nullable BigDecimal amount;
    private transient @Nullable DiscrepancyRow row;
    private transient @Nullable List<PhotoRow> photos;
    private transient @Nullable List<DiscrepancyStep> steps;

    public void load() {
        row = book.row(id());
    }

    private DiscrepancyNumber id() {
        return new DiscrepancyNumber(number);
    }

    public DiscrepancyRow getRow() {
        if (row == null) {
            load();
        }
        return Objects.requireNonNull(row);
    }

    /** What the hub has photographed of the line, as the letter shows it. */
    public List<PhotoRow> getPhotos() {
        if (photos == null) {
            photos = photoBook.of(getRow().receipt()).stream()
                    .filter(photo -> photo.line().equals(getRow().receiptLine()))
                    .toList();
        }
        return photos;
    }

    /** Who has done what with it, and when. */
    public List<DiscrepancyStep> getSteps() {
        if (steps == null) {
            steps = book.steps(id());
        }
        return steps;
    }

    /** “12 units of … under 172-…; the carrier must be told by 9 December.” */
    public String getSentence() {
        DiscrepancyRow found = getRow();
        String product = products.find(found.sku())
                .map(known -> known.names().in(PageWords.reader()))
                .orElse(found.sku().code());
        return PageWords.say(
                "discrepancyView.says",
                found.units().value(),
                product,
                found.awb(),
                party(),
                Say.day(found.noticeDue()),
                found.state() == DiscrepancyState.OPEN ? 1 : 0);
    }

    /** Whose turn it is, and until when: “Carrier must be told by 9 December; that is for import or finance.” */
    public String getTurn() {
        DiscrepancyRow found = getRow();
        return found.writeOff()
                .filter(wish -> found.state().isOpen() && !is(DiscrepancyState.SETTLED))
                .map(wish -> PageWords.say("discrepancyView.turn.writeOff", Say.who(wish.by())))
                .orElseGet(() ->
                        PageWords.say("discrepancyView.turn." + found.state(), party(), Say.day(found.noticeDue())));
    }

    /** Of whom it is claimed, as a sentence begins with it. */
    private String party() {
        return PageWords.say("discrepancyView.the." + getRow().party());
    }

    public String tell() {
        claiming.tell(id(), words);
        return done();
    }

    public String answer(boolean accepted) {
        claiming.answer(id(), accepted, words);
        return done();
    }

    public String settle() {
        claiming.settle(
                id(), Money.of(RequestFields.value("amount", amount), claimed().currencyCode()));
        return done();
    }

    public String correct() {
        claiming.correct(
                id(), Money.of(RequestFields.value("paid", amount), claimed().currencyCode()), words);
        return done();
    }

    /** What was claimed; settled in the same currency. */
    public Money getClaimed() {
        return claimed();
    }

    private Money claimed() {
        return getRow().claimed().orElseThrow();
    }

    public String close() {
        claiming.close(id());
        return done();
    }

    public String askWriteOff() {
        claiming.askWriteOff(id(), reason);
        return done();
    }

    public String writeOff() {
        claiming.writeOff(id());
        return done();
    }

    private String done() {
        PageWords.done("discrepancyView.done");
        return "/consignment/case-view.xhtml?faces-redirect=true&number=" + number;
    }

    public boolean isMayTell() {
        return isDesk() && is(DiscrepancyState.OPEN);
    }

    public boolean isMayAnswer() {
        return isDesk() && is(DiscrepancyState.NOTIFIED, DiscrepancyState.DISPUTED);
    }

    public boolean isMaySettle() {
        return actor.has(Role.FINANCE)
                && is(DiscrepancyState.NOTIFIED, DiscrepancyState.ACCEPTED, DiscrepancyState.DISPUTED);
    }

    /** Whether the reader may replace an amount that was mistyped. */
    public boolean isMayCorrect() {
        return actor.has(Role.FINANCE)
                && is(DiscrepancyState.SETTLED, DiscrepancyState.CLOSED)
                && getRow().settled().isPresent();
    }

    public boolean isMayClose() {
        return isDesk() && is(DiscrepancyState.SETTLED);
    }

    public boolean isMayAskWriteOff() {
        return isDesk()
                && is(DiscrepancyState.OPEN, DiscrepancyState.NOTIFIED, DiscrepancyState.DISPUTED)
                && getRow().writeOff().isEmpty();
    }

    public boolean isMayWriteOff() {
        return actor.has(Role.FINANCE)
                && getRow().state().isOpen()
                && getRow().writeOff()
                        .filter(wish -> !wish.by().equals(actor.user()))
                        .isPresent();
    }

    public boolean isMayAct() {
        return isMayTell()
                || isMayAnswer()
                || isMaySettle()
                || isMayCorrect()
                || isMayClose()
                || isMayAskWriteOff()
                || isMayWriteOff();
    }

    /** The hub counts goods, not money. */
    public boolean isMaySeeMoney() {
        return isDesk() || actor.has(Role.AUDIT);
    }

    private boolean isDesk() {
        return actor.has(Role.IMPORT) || actor.has(Role.FINANCE);
    }

    private boolean is(DiscrepancyState... states) {
        return List.of(states).contains(getRow().state());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    public @Nullable BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(@Nullable BigDecimal amount) {
        this.amount = amount;
    }
}
