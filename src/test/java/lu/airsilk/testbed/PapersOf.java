package lu.airsilk.testbed;

import jakarta.json.JsonString;
import java.util.Collection;

/** The papers that customs asks of products: laid down, so that quality may let the products pass. */
public final class PapersOf {

    private static final String SINCE = "2024-01-01";

    private PapersOf() {}

    /** Keeps one of each kind that a product lacks; none of them ends. Said plainly: ground that is laid is not tried. */
    public static void products(Rest who, Collection<String> skus) {
        Rest quality = who.over(Rest::plainly);
        skus.parallelStream().forEach(sku -> {
            String papers = "/products/" + sku + "/papers";
            quality.get(papers)
                    .expect(200)
                    .json()
                    .getJsonArray("lacking")
                    .getValuesAs(JsonString.class)
                    .forEach(kind -> quality.post(papers, paper(sku, kind.getString()), "application/json")
                            .expect(200));
        });
    }

    private static String paper(String sku, String kind) {
        return """
            {"kind":"%s","number":"%s-%s","validFrom":"%s"}\
            """.formatted(kind, kind.substring(0, 3), sku, SINCE);
    }
}
