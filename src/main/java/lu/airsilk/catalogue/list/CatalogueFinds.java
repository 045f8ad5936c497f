package lu.airsilk.catalogue.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import lu.airsilk.desk.Find;
import lu.airsilk.desk.Finds;
import lu.airsilk.desk.FoundKind;
import lu.airsilk.shared.number.HsCode;

/** Products by the number of a paper or of the tariff, sheets and price lists by theirs. */
@ApplicationScoped
class CatalogueFinds implements Finds {

    @Override
    public List<Find> finds() {
        return List.of(
                new Find(
                        FoundKind.PAPER,
                        number -> Optional.of(number.code()),
                        "select p.sku, p.sku from Product p where exists (select a.id from ProductPaper a"
                                + " where a.sku = p.sku and upper(a.number) = :id and a.withdrawn = false)"),
                new Find(
                        FoundKind.TARIFF,
                        number -> number.as(HsCode::of),
                        "select p.sku, p.sku from Product p where p.described.hsCode = :id order by p.sku"),
                Find.document(
                        FoundKind.IMPORT,
                        "IMP",
                        "select i.number, i.fileName from SheetImport i where i.number in :id"),
                Find.document(
                        FoundKind.PRICE_LIST,
                        "PL",
                        "select l.number, l.supplier from SupplierPriceList l where l.number in :id"));
    }
}
