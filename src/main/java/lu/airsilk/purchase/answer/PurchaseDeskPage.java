package lu.airsilk.purchase.answer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Say;
import lu.airsilk.platform.faces.SeenRows;
import lu.airsilk.purchase.PurchaseOrderNumber;
import lu.airsilk.purchase.invoice.InvoiceBook;
import lu.airsilk.purchase.invoice.InvoiceDraft;
import lu.airsilk.purchase.invoice.InvoiceKind;
import lu.airsilk.purchase.invoice.InvoiceRow;
import lu.airsilk.purchase.invoice.InvoiceState;
import lu.airsilk.purchase.invoice.Invoicing;
import lu.airsilk.purchase.order.PurchaseState;
import lu.airsilk.purchase.order.Purchasing;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import org.jspecify.annotations.Nullable;

/** What else is done with a purchase order on its page: amended before the answer, invoiced after it. */
@Named
@ViewScoped
public class PurchaseDeskPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PurchaseViewPage orders;

    @Inject
    transient PurchaseLatePage late;

    @Inject
    transient Purchasing purchasing;

    @Inject
    transient Invoicing invoicing;

    @Inject
    transient InvoiceBook invoiceBook;

    @Inject
    transient CurrentActor actor;

    private final SeenRows<InvoiceRow> invoices = new SeenRows<>(() -> invoiceBook
            .rows(Optional.of(number()), Paging.first(Paging.LARGEST))
            .items());
    private String why = "";
    private String objection = "";
    private InvoiceKind invoiceKind = InvoiceKind.INVOICE;
    private String invoiceNumber = "";
    private @Nullable LocalDate invoiceDay;
    private @Nullable BigDecimal invoiceAmount;
    private transient @Nullable List<QuantityForm> quantities;

    /** The quantity of a line while it is amended. */
    public static final class QuantityForm {

        private final int position;
        private final String name;
        private final long ordered;
        private long cases;

        QuantityForm(AnswerForm line) {
            position = line.getSheet().ref().position();
            name = line.getName();
            ordered = line.getSheet().cases().value();
            cases = ordered;
        }

        boolean isChanged() {
            return cases != ordered;
        }

        public String getName() {
            return name;
        }

        public long getCases() {
            return cases;
        }

        public void setCases(long cases) {
            this.cases = cases;
        }
    }

    private PurchaseOrderNumber number() {
        return orders.getOrder().number();
    }

    public boolean isMayAmend() {
        PurchaseState state = orders.getOrder().state();
        return actor.has(Role.BUYER) && (isDraft() || state == PurchaseState.APPROVED || state == PurchaseState.SENT);
    }

    /** Nobody else has it in hand: what is changed needs no reason. */
    public boolean isDraft() {
        return orders.getOrder().state() == PurchaseState.DRAFT;
    }

    /** Its quantities are typed where they stand. */
    public boolean isDraftAmended() {
        return isDraft() && isMayAmend();
    }

    /** With the quantities as they are typed, kept before or not. */
    public String submit() {
        purchasing.submit(number(), wanted());
        PageWords.done("purchaseView.submitted", number());
        return again();
    }

    public String send() {
        requireKept();
        return orders.send(late.reasons());
    }

    public String confirm() {
        requireKept();
        return orders.confirm();
    }

    /** Another step would forget what is typed as a new quantity. */
    private void requireKept() {
        Refused.unless(getQuantities().stream().noneMatch(QuantityForm::isChanged), "purchase.notAmended", number());
    }

    private Map<Integer, Cases> wanted() {
        return getQuantities().stream().collect(Collectors.toMap(line -> line.position, line -> Cases.of(line.cases)));
    }

    public List<QuantityForm> getQuantities() {
        if (quantities == null) {
            quantities = orders.getLines().stream().map(QuantityForm::new).toList();
        }
        return quantities;
    }

    public String amend() {
        purchasing.amend(number(), wanted(), why);
        PageWords.done("purchaseView.amended", number());
        return again();
    }

    public boolean isMaySeeInvoices() {
        return (actor.has(Role.FINANCE) || actor.has(Role.BUYER) || actor.has(Role.AUDIT))
                && orders.getOrder().state().compareTo(PurchaseState.CONFIRMED) >= 0;
    }

    public List<InvoiceRow> getInvoices() {
        return invoices.get();
    }

    public boolean credits(InvoiceRow invoice) {
        return invoice.kind() == InvoiceKind.CREDIT_NOTE;
    }

    /** What had arrived by then, in words, and by how much the invoice differs. */
    public String arrived(InvoiceRow invoice) {
        if (credits(invoice)) {
            return credited(invoice);
        }
        if (invoice.expected().isNegative()) {
            return PageWords.say(
                    "purchaseView.invoiceAllBilled", said(invoice.expected().negated()));
        }
        Money difference = invoice.difference();
        String key = switch (difference.amount().signum()) {
            case 1 -> "purchaseView.invoiceMore";
            case -1 -> "purchaseView.invoiceLess";
            default -> "purchaseView.invoiceExpected";
        };
        return PageWords.say(
                key, said(invoice.expected()), said(difference.isNegative() ? difference.negated() : difference));
    }

    /** A credit note gives back what was invoiced beyond the goods, or more or less than that. */
    private static String credited(InvoiceRow credit) {
        Money tooMuch = credit.expected().isNegative()
                ? credit.expected().negated()
                : Money.zero(credit.expected().currency());
        Money beyond = credit.amount().negated().minus(tooMuch);
        String key = switch (beyond.amount().signum()) {
            case 1 -> "purchaseView.creditMore";
            case -1 -> "purchaseView.creditLess";
            default -> "purchaseView.creditExpected";
        };
        return PageWords.say(key, said(tooMuch), said(beyond.isNegative() ? beyond.negated() : beyond));
    }

    private static String said(Money money) {
        return Say.amount(money) + " " + Say.currency(money);
    }

    public boolean isMayNote() {
        return actor.has(Role.FINANCE);
    }

    public String note() {
        invoicing.note(new InvoiceDraft(
                number(),
                invoiceKind,
                invoiceNumber,
                Objects.requireNonNull(invoiceDay),
                Money.of(
                        Objects.requireNonNull(invoiceAmount),
                        orders.getOrder().total().currencyCode())));
        PageWords.done(
                invoiceKind == InvoiceKind.CREDIT_NOTE ? "purchaseView.creditNoted" : "purchaseView.invoiceNoted",
                invoiceNumber.strip());
        return again();
    }

    public boolean mayDecide(InvoiceRow invoice) {
        return actor.has(Role.FINANCE) && invoice.state() == InvoiceState.DIFFERS;
    }

    public String accept(InvoiceRow invoice) {
        invoicing.accept(invoice.id());
        PageWords.done("purchaseView.invoiceAccepted", invoice.number());
        return again();
    }

    public String sendBack(InvoiceRow invoice) {
        invoicing.sendBack(invoice.id(), objection);
        PageWords.done("purchaseView.invoiceSentBack", invoice.number());
        return again();
    }

    /** Whether it asks for money: one that went back does not. */
    public boolean asks(InvoiceRow invoice) {
        return invoice.state() != InvoiceState.REJECTED;
    }

    private String again() {
        return "/purchase/purchase-view.xhtml?faces-redirect=true&number=" + number();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = Objects.requireNonNullElse(why, "");
    }

    /** Why an invoice goes back. */
    public String getObjection() {
        return objection;
    }

    public void setObjection(@Nullable String objection) {
        this.objection = Objects.requireNonNullElse(objection, "");
    }

    public InvoiceKind[] getInvoiceKinds() {
        return InvoiceKind.values();
    }

    public InvoiceKind getInvoiceKind() {
        return invoiceKind;
    }

    public void setInvoiceKind(InvoiceKind invoiceKind) {
        this.invoiceKind = invoiceKind;
    }

    public String getInvoiceNumber() {
        return invoiceNumber;
    }

    public void setInvoiceNumber(@Nullable String invoiceNumber) {
        this.invoiceNumber = Objects.requireNonNullElse(invoiceNumber, "");
    }

    public @Nullable LocalDate getInvoiceDay() {
        return invoiceDay;
    }

    public void setInvoiceDay(@Nullable LocalDate invoiceDay) {
        this.invoiceDay = invoiceDay;
    }

    public @Nullable BigDecimal getInvoiceAmount() {
        return invoiceAmount;
    }

    public void setInvoiceAmount(@Nullable BigDecimal invoiceAmount) {
        this.invoiceAmount = invoiceAmount;
    }
}
