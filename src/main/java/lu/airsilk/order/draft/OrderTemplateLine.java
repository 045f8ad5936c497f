package lu.airsilk.order.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import lu.airsilk.order.promise.WantedLine;
import lu.airsilk.platform.persistence.VersionedEntity;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.number.Sku;
import org.hibernate.envers.Audited;

/** A product of a template, and how many cases of it are usual. */
@Entity
@Table(name = "order_template_line")
@Audited
@SuppressWarnings("UnusedVariable") // the order of the lines is the database’s
class OrderTemplateLine extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "template_id")
    private OrderTemplate template;

    private int position;

    private Sku sku;

    private Cases cases;

    @SuppressWarnings("NullAway.Init")
    protected OrderTemplateLine() {}

    OrderTemplateLine(OrderTemplate template, int position, WantedLine line) {
        this.template = template;
        this.position = position;
        sku = line.sku();
        cases = line.cases();
    }

    void hold(int place, Cases usual) {
        position = place;
        cases = usual;
    }

    Sku sku() {
        return sku;
    }

    WantedLine wanted() {
        return new WantedLine(sku, cases);
    }

    OrderTemplate template() {
        return template;
    }
}
