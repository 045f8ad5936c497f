package lu.airsilk.catalogue.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.OtherNames;
import lu.airsilk.catalogue.goods.OtherNamesConverter;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.number.Sku;

/** What each command has changed of a product, read from the audit, and what was done to its pictures and papers. */
@ApplicationScoped
public class ProductHistory {

    private static final int MOST_REVISIONS = 200;
    private static final Map<String, String> FIELDS = fields();
    private static final OtherNamesConverter OTHER_NAMES = new OtherNamesConverter();

    @PersistenceContext
    EntityManager database;

    @Inject
    ProductActs acts;

    /** The changes, newest first, of the last {@value #MOST_REVISIONS} commands. */
    @Allowed({Role.BUYER, Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.FINANCE, Role.QUALITY, Role.ADMIN, Role.AUDIT})
    public List<FieldChange> of(Sku sku) {
        return Stream.concat(described(sku).stream(), acts.of(sku))
                .sorted(Comparator.comparing(FieldChange::at).reversed())
                .toList();
    }

    private List<FieldChange> described(Sku sku) {
        List<Tuple> revisions = revisions(sku);
        List<FieldChange> changes = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            boolean born = i + 1 == revisions.size();
            Map<String, String> before = born ? Map.of() : values(revisions.get(i + 1));
            changes.addAll(changes(revisions.get(i), before));
        }
        return changes;
    }

    /** By their moment: the import draws its revisions' ids in another way than a page's command. */
    @SuppressWarnings("unchecked")
    private List<Tuple> revisions(Sku sku) {
        return database.createNativeQuery(
                        "select r.at as at, r.actor as actor, r.reason as reason, a.*, k.units_per_case, k.case_gtin,"
                                + " k.case_gross_grams, k.case_length_mm, k.case_width_mm, k.case_height_mm from"
                                + " product_aud a join revision r on r.id = a.rev join product p on p.id = a.id left join"
                                + " pack k on k.id = a.pack_id where p.sku = :sku order by r.at desc, a.rev desc",
                        Tuple.class)
                .setParameter("sku", sku.code())
                .setMaxResults(MOST_REVISIONS)
                .getResultList();
    }

    private static List<FieldChange> changes(Tuple revision, Map<String, String> before) {
        Map<String, String> after = values(revision);
        return after.keySet().stream()
                .filter(field -> !after.getOrDefault(field, "").equals(before.getOrDefault(field, "")))
                .map(field -> new FieldChange(
                        moment(revision.get("at")),
                        revision.get("actor", String.class),
                        revision.get("reason", String.class),
                        field,
                        before.getOrDefault(field, ""),
                        after.getOrDefault(field, "")))
                .toList();
    }

    /** As one database or the other gives it. */
    private static Instant moment(Object at) {
        return at instanceof OffsetDateTime zoned ? zoned.toInstant() : (Instant) at;
    }

    private static Map<String, String> values(Tuple revision) {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach((column, field) -> values.put(field, Objects.toString(revision.get(column), "")));
        OtherNames names = OTHER_NAMES.convertToEntityAttribute(Objects.toString(revision.get("other_names"), ""));
        for (Language language : Language.values()) {
            values.putIfAbsent("name." + language.code(), names.byLanguage().getOrDefault(language, ""));
        }
        return values;
    }

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("status", "status");
        fields.put("gtin", "gtin");
        fields.put("name_zh", "name.zh");
        fields.put("name_en", "name.en");
        fields.put("name_fr", "name.fr");
        fields.put("name_de", "name.de");
        fields.put("name_it", "name.it");
        fields.put("brand", "brand");
        fields.put("contents", "contents");
        fields.put("origin", "origin");
        fields.put("hs_code", "hsCode");
        fields.put("chosen_category", "category");
        fields.put("retail", "retail");
        fields.put("dangerous_goods", "dangerousGoods");
        fields.put("storage", "storage");
        fields.put("shelf_life_days", "shelfLifeDays");
        fields.put("min_life_at_receipt_days", "minLifeAtReceiptDays");
        fields.put("units_per_case", "unitsPerCase");
        fields.put("case_gtin", "caseGtin");
        fields.put("case_gross_grams", "caseGrossGrams");
        fields.put("case_length_mm", "caseLengthMm");
        fields.put("case_width_mm", "caseWidthMm");
        fields.put("case_height_mm", "caseHeightMm");
        return fields;
    }
}
