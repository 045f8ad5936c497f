package lu.airsilk.order.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.order.AmendedLine;
import lu.airsilk.order.OrderChanging;
import lu.airsilk.order.OrderLines;
import lu.airsilk.order.OrderNumber;
import lu.airsilk.order.ScanLookup;
import lu.airsilk.order.logic.CasesText;
import lu.airsilk.platform.faces.Speaker;
import lu.airsilk.shared.Refused;

/** Changes an order that has been sent: other numbers of cases, more products, and why. */
@Named
@ViewScoped
public class OrderAmendPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OrderLines lines;

    @Inject
    transient OrderChanging changing;

    @Inject
    transient ScanLookup scans;

    private String number = "";
    private String reason = "";
    private String product = "";
    private String productCases = "";
    private List<AmendForm> forms = new ArrayList<>();

    public void open() {
        forms = lines.rows(order()).stream().map(AmendForm::new).collect(Collectors.toCollection(ArrayList::new));
    }

    private OrderNumber order() {
        return new OrderNumber(number);
    }

    /** Takes what was typed into the fields of the lines; the lines themselves are written without Faces. */
    private void takeTyped() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        forms.forEach(form -> form.type(sent.getOrDefault("cases-" + form.getPosition(), form.getTyped())));
    }

    /** Saves all changes as one revision; what is wrong stands at its line, and nothing is changed then. */
    public String save() {
        takeTyped();
        List<AmendForm> changed = forms.stream().filter(AmendForm::isChanged).toList();
        try {
            List<AmendedLine> amended = new ArrayList<>();
            List<AmendForm> read = new ArrayList<>();
            for (AmendForm form : changed) {
                form.read(order()).ifPresent(line -> {
                    amended.add(line);
                    read.add(form);
                });
            }
            added().ifPresent(amended::add);
            if (read.size() < changed.size()) {
                return "";
            }
            Refused.unless(!amended.isEmpty(), "order.nothingChanged");
            save(amended, read);
            return isWrong() ? "" : "/order/order-view?faces-redirect=true&number=" + number;
        } finally {
            changed.forEach(AmendForm::settle);
        }
    }

    private void save(List<AmendedLine> amended, List<AmendForm> read) {
        try {
            changing.amend(order(), amended, reason);
        } catch (Refused refused) {
            if (refused.refusals().stream()
                    .allMatch(no -> no.row().isPresent() && no.row().getAsInt() <= read.size())) {
                refused.refusals()
                        .forEach(no -> read.get(no.row().getAsInt() - 1)
                                .refuse(Speaker.here().say(no)));
            } else {
                throw refused;
            }
        }
    }

    private Optional<AmendedLine> added() {
        return product.isBlank()
                ? Optional.empty()
                : Optional.of(
                        new AmendedLine(Optional.empty(), scans.goods(product).sku(), CasesText.read(productCases)));
    }

    public boolean isWrong() {
        return forms.stream().anyMatch(form -> !form.getWrong().isEmpty());
    }

    public List<AmendForm> getForms() {
        return forms;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getProductCases() {
        return productCases;
    }

    public void setProductCases(String productCases) {
        this.productCases = productCases;
    }
}
