package lu.airsilk.catalogue.bulk;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refused;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * One field of many products, said anew at once. Born when a buyer applies it, with a {@link BulkEditLine} for each
 * product that it changed; taken back once at most, as a whole: what somebody has changed since stays as it is. Never
 * changed otherwise.
 */
@Entity
@Table(name = "bulk_edit")
@Audited
class BulkEdit extends VersionedEntity {

    private String number;

    @Enumerated(EnumType.STRING)
    private BulkField field;

    private String newValue;
    private int products;
    private String madeBy;
    private Instant madeAt;
    private String undoneBy = "";
    private @Nullable Instant undoneAt;
    private int undone;

    @SuppressWarnings("NullAway.Init")
    protected BulkEdit() {}

    BulkEdit(String number, BulkDraft draft, String by, Instant at) {
        this.number = number;
        field = draft.field();
        newValue = draft.value();
        madeBy = by;
        madeAt = at;
    }

    void changed(int count) {
        products = count;
    }

    /** Takes it back for so many products. */
    void undo(int count, String by, Instant at) {
        if (undoneAt != null) {
            throw Refused.conflict("bulkEdit.undone", number);
        }
        undone = count;
        undoneBy = by;
        undoneAt = at;
    }

    BulkField field() {
        return field;
    }

    String number() {
        return number;
    }

    BulkEditRow row() {
        return new BulkEditRow(
                number,
                field,
                newValue,
                products,
                new BulkEditRow.Hand(madeBy, madeAt),
                Optional.ofNullable(undoneAt).map(at -> new BulkEditRow.Hand(undoneBy, at)),
                undone,
                version());
    }
}
