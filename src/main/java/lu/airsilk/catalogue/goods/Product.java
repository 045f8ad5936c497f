package lu.airsilk.catalogue.goods;

import static lu.airsilk.catalogue.goods.ProductStatus.ACTIVE;
import static lu.airsilk.catalogue.goods.ProductStatus.DRAFT;
import static lu.airsilk.catalogue.goods.ProductStatus.IN_REVIEW;
import static lu.airsilk.catalogue.goods.ProductStatus.SUSPENDED;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.goods.rule.SearchText;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.envers.RelationTargetAuditMode;
import org.jspecify.annotations.Nullable;

/**
 * Something that stores may sell. Born as a draft by the import of a supplier's sheet; described by buyers, submitted
 * by one of them, activated by quality, who is another person, or sent back; suspended and resumed by either. Whoever
 * makes other goods of it makes it a draft again, so what is active has been looked at; the wording of its names, and
 * what a case weighs and measures, makes no other goods (decision 0191). Its case is a version of its own. What always
 * holds: a number that stays, a name in one language at least, a GTIN that no other product has, and all that the gate
 * asks while it is active.
 */
@Entity
@Table(name = "product")
@Audited
public class Product extends VersionedEntity {

    private Sku sku;

    @Embedded
    private DescriptionColumns described;

    /** The pack of today; missing only until the first one is stored. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "pack_id")
    @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
    private @Nullable Pack pack;

    @Enumerated(EnumType.STRING)
    private ProductStatus status = DRAFT;

    /** Who held it complete; the one who cannot activate it. */
    private String submittedBy = "";

    /** Follows from the description, made for the database's search. */
    @NotAudited
    @SuppressWarnings("UnusedVariable") // read by queries only
    private String searchText;

    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    public Product(Sku sku, ProductDescription description) {
        this.sku = sku;
        tell(description);
    }

    /** Says what it is. */
    public void describe(ProductDescription description) {
        if (!description.equals(description())) {
            boolean keeps = keepsStatus(description, pack());
            tell(description);
            backToDraftUnless(keeps);
        }
    }

    /**
     * Whether it would be as far as it is once this is said of it: where stores put it, quality does not look at, and goods
     * that were released stay released while they are the same and lack nothing that they had.
     */
    public boolean keepsStatus(ProductDescription said, Optional<PackDefinition> packed) {
        ProductDescription before = description();
        Optional<PackDefinition> packedBefore = pack();
        boolean seen = packed.equals(packedBefore)
                && said.in(before.category()).shelved(before.retail()).equals(before);
        boolean released = status == ACTIVE || status == SUSPENDED;
        boolean sameGoods = said.isSameGoodsAs(before)
                && packed.map(PackDefinition::asCounted).equals(packedBefore.map(PackDefinition::asCounted));
        return seen || (released && sameGoods && missing().containsAll(ProductGate.missing(said, packed)));
    }

    /** As it was before a change that nobody has built on: what quality had seen then, it has seen. */
    public void takeBack(ProductDescription before, ProductStatus then, String submitter) {
        tell(before);
        status = then;
        submittedBy = submitter;
    }

    /** Packs it otherwise from now on. */
    public void packAs(Pack version) {
        boolean keeps = keepsStatus(description(), Optional.of(version.definition()));
        pack = version;
        backToDraftUnless(keeps);
    }

    /** A buyer holds it complete. */
    public void submit(String buyer) {
        refuseUnlessIn(DRAFT);
        status = IN_REVIEW;
        submittedBy = buyer;
    }

    /**
     * Quality lets it pass; refused with everything that is missing, and to the one who submitted it.
     *
     * @param papers refuses what is missing beside the product itself
     */
    public void activate(String judge, Runnable papers) {
        refuseUnlessIn(IN_REVIEW);
        Refused.unless(!judge.equals(submittedBy), "product.ownReview", sku);
        Refused.together(papers, this::unlessComplete);
        status = ACTIVE;
    }

    private void unlessComplete() {
        List<Refusal> missing = missing();
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
    }

    /** Quality wants more of it. */
    public void sendBack() {
        refuseUnlessIn(IN_REVIEW);
        status = DRAFT;
    }

    /** Not to be ordered for now. */
    public void suspend() {
        refuseUnlessIn(ACTIVE);
        status = SUSPENDED;
    }

    /** To be ordered again, as it stands now: of another name or case quality was told. */
    public void resume() {
        refuseUnlessIn(SUSPENDED);
        status = ACTIVE;
    }

    public Sku sku() {
        return sku;
    }

    public ProductStatus status() {
        return status;
    }

    public ProductDescription description() {
        return described.description();
    }

    public Optional<PackDefinition> pack() {
        return Optional.ofNullable(pack).map(Pack::definition);
    }

    public Category category() {
        return described.category();
    }

    public String submittedBy() {
        return submittedBy;
    }

    /** What it lacks to be ordered. */
    public List<Refusal> missing() {
        return ProductGate.missing(description(), pack());
    }

    private void tell(ProductDescription description) {
        described = new DescriptionColumns(description);
        searchText = SearchText.of(description.gtin(), description.names(), description.brand());
    }

    private void backToDraftUnless(boolean keepsStatus) {
        if (!keepsStatus) {
            status = DRAFT;
            submittedBy = "";
        }
    }

    private void refuseUnlessIn(ProductStatus needed) {
        if (status != needed) {
            throw Refused.conflict("product.wrongStatus", sku, status, needed);
        }
    }
}
