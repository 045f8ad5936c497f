package lu.airsilk.catalogue.list;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** What waits among sheets, price lists and products. */
@ApplicationScoped
class CatalogueTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(
                new Task(
                        Role.BUYER,
                        1,
                        "APPLY_SHEETS",
                        "/catalogue/price-import.xhtml",
                        "select count(i) from SheetImport i where i.status = READY"),
                // a later list of the supplier has taken its place: then nobody mends it any more
                new Task(
                        Role.BUYER,
                        6,
                        "MEND_PRICES",
                        "/catalogue/price-list.xhtml?state=REJECTED",
                        "select count(p) from SupplierPriceList p where p.state = REJECTED and not exists"
                                + " (select 1 from SupplierPriceList o where o.supplier = p.supplier and o.id > p.id)"),
                new Task(
                        Role.BUYER,
                        7,
                        "SUBMIT_PRICES",
                        "/catalogue/price-list.xhtml?state=DRAFT",
                        "select count(p) from SupplierPriceList p where p.state = DRAFT"),
                new Task(
                        Role.BUYER,
                        8,
                        "SUBMIT_PRODUCTS",
                        "/catalogue/product-list.xhtml?status=DRAFT",
                        "select count(p) from Product p where p.status = DRAFT"),
                Task.first(Role.BUYER, 12, "SEND_SHEETS", "/catalogue/price-import.xhtml", "Product"),
                Task.first(Role.BUYER, 13, "SAY_ASSORTMENT", "/catalogue/assortment.xhtml", "AssortmentRule"),
                new Task(
                        Role.FINANCE,
                        5,
                        "APPROVE_PRICES",
                        "/catalogue/price-list.xhtml?state=SUBMITTED",
                        "select count(p) from SupplierPriceList p where p.state = SUBMITTED"),
                new Task(
                        Role.QUALITY,
                        1,
                        "ACTIVATE_PRODUCTS",
                        "/catalogue/product-list.xhtml?status=IN_REVIEW",
                        "select count(p) from Product p where p.status = IN_REVIEW"));
    }
}
