package lu.airsilk.supplier.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Find;
import lu.airsilk.desk.Finds;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.desk.TypedNumber;
import lu.airsilk.shared.Umlauts;
import lu.airsilk.shared.number.SupplierCode;

/** Suppliers by code and by a part of their name. */
@ApplicationScoped
class SupplierFinds implements Finds {

    /** The name as {@link Umlauts#writtenOut} has it, in capitals. */
    private static final String WRITTEN_OUT =
            "replace(replace(replace(replace(upper(s.name), 'Ä', 'AE'), 'Ö', 'OE'), 'Ü', 'UE'), 'ß', 'SS')";

    @Override
    public List<Find> finds() {
        return List.of(
                new Find(
                        FoundKind.SUPPLIER,
                        number -> number.as(SupplierCode::of),
                        "select s.code, s.name from Supplier s where s.code = :id"),
                new Find(
                        FoundKind.SUPPLIER,
                        TypedNumber::name,
                        "select s.code, s.name from Supplier s where upper(s.name) like concat('%', :id, '%') order by s.code"),
                new Find(
                        FoundKind.SUPPLIER,
                        number -> number.name().map(Umlauts::writtenOut),
                        "select s.code, s.name from Supplier s where " + WRITTEN_OUT
                                + " like concat('%', :id, '%') order by s.code"));
    }
}
