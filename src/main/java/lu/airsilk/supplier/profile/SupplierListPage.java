package lu.airsilk.supplier.profile;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.Rows;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.number.SupplierCode;
import lu.airsilk.supplier.Incoterm;
import lu.airsilk.supplier.SupplierDirectory;
import lu.airsilk.supplier.SupplierKeeping;
import lu.airsilk.supplier.SupplierRow;
import org.jspecify.annotations.Nullable;

/** The suppliers, and a form for the next one. */
@Named
@ViewScoped
public class SupplierListPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Where our suppliers are: the Union, Norway, Switzerland and Great Britain. */
    private static final List<CountryCode> EUROPE = Stream.of(
                    "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK"
                            .split(" "))
            .map(CountryCode::new)
            .toList();

    private static final List<String> CURRENCIES =
            List.of("EUR", "CHF", "CZK", "DKK", "GBP", "HUF", "NOK", "PLN", "RON", "SEK", "USD", "CNY");

    @Inject
    transient SupplierDirectory directory;

    @Inject
    transient SupplierKeeping keeping;

    @Inject
    transient CurrentActor actor;

    private String words = "";
    private final SupplierForm form = new SupplierForm();
    private final Rows<SupplierRow> rows = new Rows<>(
            paging -> directory.rows(words, paging), row -> row.code().code());

    public String add() {
        SupplierCode added = keeping.add(form.checked());
        PageWords.done("supplierList.added", added, directory.row(added).terms().leadDays());
        return "/supplier/supplier-edit?faces-redirect=true&code=" + added;
    }

    public boolean isMayAdd() {
        return actor.has(Role.BUYER);
    }

    public String getSentence() {
        return PageWords.say(
                "supplierList.state", directory.rows(Paging.first(1)).total());
    }

    /** A country as the reader calls it. */
    public String country(CountryCode code) {
        return code.name(Language.of(PageWords.reader()));
    }

    public List<CountryCode> getCountries() {
        return EUROPE.stream()
                .sorted(Comparator.comparing(this::country, Collator.getInstance(PageWords.reader())))
                .toList();
    }

    public List<String> getCurrencies() {
        return CURRENCIES;
    }

    public List<Incoterm> getIncoterms() {
        return Arrays.asList(Incoterm.values());
    }

    /** The list holds what its search names. */
    public void narrow() {
        rows.refresh();
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words == null ? "" : words;
    }

    public SupplierForm getForm() {
        return form;
    }

    public Rows<SupplierRow> getRows() {
        return rows;
    }
}
