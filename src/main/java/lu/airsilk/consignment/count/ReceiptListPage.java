package lu.airsilk.consignment.count;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import lu.airsilk.consignment.receipt.ReceiptBook;
import lu.airsilk.consignment.receipt.ReceiptRow;
import lu.airsilk.consignment.receipt.ReceiptSearch;
import lu.airsilk.consignment.receipt.ReceiptState;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;

/** What the hub has to count and to post. */
@Named
@ViewScoped
public class ReceiptListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How an address asks for what lies at the hub and is not counted. */
    private static final String TO_COUNT = "TO_COUNT";

    /** How an address asks for what is posted and to be taken back. */
    private static final String TO_TAKE_BACK = "TO_TAKE_BACK";

    @Inject
    transient ReceiptBook book;

    private String state = "";

    private final Rows<ReceiptRow> rows = new Rows<>(
            paging -> book.rows(wanted(), paging), row -> row.number().number());

    private ReceiptSearch wanted() {
        return switch (state) {
            case TO_COUNT -> ReceiptSearch.TO_COUNT;
            case TO_TAKE_BACK -> ReceiptSearch.TO_TAKE_BACK;
            default -> inState();
        };
    }

    private ReceiptSearch inState() {
        return Arrays.stream(ReceiptState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .map(each -> each == ReceiptState.EXPECTED ? ReceiptSearch.TO_COME : ReceiptSearch.in(each))
                .orElse(ReceiptSearch.ALL);
    }

    /** What is to be done with what has landed; empty where the state says it all. */
    public String next(ReceiptRow row) {
        return row.toCount() ? PageWords.say(row.partly() ? "receiptList.partly" : "receiptList.toCount") : "";
    }

    /** Shows the receipts in this state, or {@code TO_COUNT}; all of them when it is empty. */
    public void show(String only) {
        state = only;
        rows.refresh();
    }

    public List<ReceiptState> getStates() {
        return Arrays.asList(ReceiptState.values());
    }

    public Rows<ReceiptRow> getRows() {
        return rows;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }
}
