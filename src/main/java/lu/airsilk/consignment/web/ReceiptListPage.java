package lu.airsilk.consignment.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.ReceiptBook;
import lu.airsilk.consignment.ReceiptRow;
import lu.airsilk.consignment.ReceiptState;
import lu.airsilk.platform.faces.Rows;

/** What the hub has to count and to post. */
@Named
@ViewScoped
public class ReceiptListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ReceiptBook book;

    private String state = "";

    private final Rows<ReceiptRow> rows = new Rows<>(
            paging -> book.rows(wanted(), paging), row -> row.number().number());

    private Optional<ReceiptState> wanted() {
        return Arrays.stream(ReceiptState.values())
                .filter(each -> each.name().equals(state))
                .findFirst();
    }

    /** Shows the receipts in this state; all of them when it is empty. */
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
