package lu.airsilk.catalogue.product;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.file.DocumentFile;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;

/** A paper of a product as it was scanned or sent. Written once; another scan is another paper. */
@Entity
@Table(name = "paper_file")
@AppendOnly
@SuppressWarnings("UnusedVariable") // columns that people look for
class PaperFile extends StoredEntity {

    @Column(name = "paper_id")
    private long paperId;

    private byte[] content;

    @Column(name = "kept_by")
    private String keptBy;

    @Column(name = "kept_at")
    private Instant keptAt;

    @SuppressWarnings("NullAway.Init")
    protected PaperFile() {}

    PaperFile(ProductPaper paper, DocumentFile file, String by, Instant at) {
        paperId = paper.id();
        content = file.content();
        keptBy = by;
        keptAt = at;
    }
}
