package lu.airsilk.allocation.run;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import lu.airsilk.allocation.need.PolicyRow;
import lu.airsilk.allocation.plan.AllocationPlanner;
import lu.airsilk.allocation.plan.RunNumber;
import lu.airsilk.allocation.plan.RunOrder;
import lu.airsilk.consignment.ConsignmentBook;
import lu.airsilk.location.StoreDirectory;
import lu.airsilk.location.StoreRow;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.StoreCode;

/** Chooses what is to be shared between whom, and by which rule. */
@Named
@ViewScoped
public class AllocationRunEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AllocationPlanner planner;

    @Inject
    transient RunBook book;

    @Inject
    transient GoodsToShare goods;

    @Inject
    transient ConsignmentBook consignments;

    @Inject
    transient StoreDirectory directory;

    private transient List<PolicyRow> policies = List.of();
    private transient List<ConsignmentChoice> choices = List.of();
    private transient FreeGoods lots = FreeGoods.NONE;
    private String policy = "";
    private boolean onHand = true;
    /** To be added to: Faces makes another list of the same kind. */
    private List<String> stores = new ArrayList<>();

    @PostConstruct
    void choose() {
        policies = book.policies();
        Map<String, FreeGoods> free = goods.bySource();
        choices = consignments.inAir().stream()
                .map(row ->
                        new ConsignmentChoice(row, free.getOrDefault(row.awb().number(), FreeGoods.NONE)))
                .filter(choice -> !choice.getFree().cases().isZero())
                .sorted(Comparator.comparing(
                        (ConsignmentChoice choice) -> choice.getRow().landing().orElse(Instant.MAX)))
                .toList();
        lots = free.getOrDefault(GoodsToShare.ON_HAND, FreeGoods.NONE);
    }

    public String calculate() {
        List<AirWaybillNumber> inAir = choices.stream()
                .filter(ConsignmentChoice::isChosen)
                .map(choice -> choice.getRow().awb())
                .toList();
        if (!onHand && inAir.isEmpty()) {
            throw Refused.because("allocation.noGoods").at("onHand");
        }
        RunNumber number = planner.calculate(new RunOrder(
                policy,
                onHand,
                inAir,
                List.of(),
                stores.stream().map(StoreCode::of).toList()));
        return "/allocation/allocation-run-view.xhtml?faces-redirect=true&number=" + number;
    }

    public List<PolicyRow> getPolicies() {
        return policies;
    }

    public List<ConsignmentChoice> getChoices() {
        return choices;
    }

    /** What lies free at the hub. */
    public FreeGoods getLots() {
        return lots;
    }

    public List<StoreRow> getAllStores() {
        return directory.all();
    }

    public String getPolicy() {
        return policy;
    }

    public void setPolicy(String policy) {
        this.policy = policy;
    }

    public boolean isOnHand() {
        return onHand;
    }

    public void setOnHand(boolean onHand) {
        this.onHand = onHand;
    }

    public List<String> getStores() {
        return stores;
    }

    public void setStores(List<String> stores) {
        this.stores = stores;
    }
}
