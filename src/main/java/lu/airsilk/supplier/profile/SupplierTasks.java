package lu.airsilk.supplier.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import lu.airsilk.desk.Task;
import lu.airsilk.desk.Tasks;
import lu.airsilk.identity.Role;

/** A company without a supplier has nobody to buy from. */
@ApplicationScoped
class SupplierTasks implements Tasks {

    @Override
    public List<Task> tasks() {
        return List.of(Task.first(Role.BUYER, 11, "ADD_SUPPLIERS", "/supplier/supplier-list.xhtml", "Supplier"));
    }
}
