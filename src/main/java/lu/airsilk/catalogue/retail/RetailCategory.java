package lu.airsilk.catalogue.retail;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Names;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * Where goods stand in a store. Born when a buyer says its code for the first time, said anew as often as wanted, gone when
 * nothing stands in it any more. What always holds: a code that stays, a Chinese name, and at most one level above it.
 */
@Entity
@Table(name = "retail_category")
@Audited
public class RetailCategory extends VersionedEntity {

    private String code;
    private String nameZh;
    private String nameEn;
    private String nameFr;
    private String nameDe;
    private @Nullable String parent;
    private int place;

    @SuppressWarnings("NullAway.Init")
    protected RetailCategory() {}

    RetailCategory(NewRetailCategory said, int last) {
        code = said.code().code();
        place = last;
        take(said);
    }

    /** Says anew what it is called and where it stands. */
    void tell(NewRetailCategory said) {
        take(said);
    }

    private void take(NewRetailCategory said) {
        nameZh = said.names().zh();
        nameEn = said.names().en();
        nameFr = said.names().fr();
        nameDe = said.names().de();
        parent = said.parent().map(RetailCode::code).orElse(null);
        place = said.place().orElse(place);
    }

    String code() {
        return code;
    }

    RetailCategoryRow row() {
        return new RetailCategoryRow(
                new RetailCode(code),
                new Names(nameZh, nameEn, nameFr, nameDe, ""),
                Optional.ofNullable(parent).map(RetailCode::new),
                place,
                version());
    }
}
