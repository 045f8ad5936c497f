package lu.airsilk.stock.transfer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.location.StoreOwners;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.StoreCode;

/** The transfers between stores of one owner. */
@Named
@ViewScoped
public class TransferListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient TransferBook book;

    @Inject
    transient CurrentActor actor;

    @Inject
    transient StoreOwners owners;

    private boolean coming;
    private final Map<StoreCode, Names> names = new HashMap<>();
    private final Rows<TransferBook.Row> rows =
            new Rows<>(paging -> named(coming ? book.coming(paging) : book.rows(paging)), TransferBook.Row::number);

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

    /** What people call one of the stores that are listed. */
    public String store(StoreCode code) {
        return Objects.requireNonNull(names.get(code)).in(PageWords.reader());
    }

    /** With the names of its stores, asked for together. */
    private Page<TransferBook.Row> named(Page<TransferBook.Row> page) {
        names.putAll(owners.names(page.items().stream()
                .flatMap(row -> Stream.of(row.from(), row.to()))
                .collect(Collectors.toSet())));
        return page;
    }

    public boolean isMaySend() {
        return actor.has(Role.STORE) || actor.has(Role.ASSISTANT);
    }
}
