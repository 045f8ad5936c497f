package lu.airsilk.catalogue.news;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;

/** One thing that the search of every node has to learn: a row of the outbox, written with the change itself. */
@Entity
@Table(name = "product_news")
@AppendOnly
public class ProductNews extends StoredEntity {

    /** What has changed. */
    public enum About {
        /** A product. */
        PRODUCT,
        /** All products of an import's last generation. */
        IMPORT,
        /** All products of an assortment rule. */
        RULE
    }

    @Enumerated(EnumType.STRING)
    private About about;

    private long subject;
    private Instant toldAt;

    @SuppressWarnings("NullAway.Init")
    protected ProductNews() {}

    ProductNews(About about, long subject, Instant toldAt) {
        this.about = about;
        this.subject = subject;
        this.toldAt = toldAt;
    }

    public About about() {
        return about;
    }

    public long subject() {
        return subject;
    }

    public Instant toldAt() {
        return toldAt;
    }
}
