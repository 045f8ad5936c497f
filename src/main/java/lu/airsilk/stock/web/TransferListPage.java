package lu.airsilk.stock.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.stock.TransferBook;

/** The transfers between stores of one owner. */
@Named
@ViewScoped
public class TransferListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TransferBook book;

    @Inject
    transient CurrentActor actor;

    private boolean coming;
    private final Rows<TransferBook.Row> rows =
            new Rows<>(paging -> coming ? book.coming(paging) : book.rows(paging), TransferBook.Row::number);

    public Rows<TransferBook.Row> getRows() {
        return rows;
    }

    /** Whether only those are listed that are still to be received. */
    public boolean isComing() {
        return coming;
    }

    public void setComing(boolean coming) {
        this.coming = coming;
    }

    public boolean isMaySend() {
        return actor.has(Role.STORE);
    }
}
