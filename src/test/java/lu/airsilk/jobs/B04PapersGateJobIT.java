package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A buyer submits a product; quality is refused while papers are missing, lays them down, and lets it pass. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class B04PapersGateJobIT {

    @Test
    void what_lacks_a_paper_is_refused_by_its_name_and_passes_with_it() {
        String sku = ProductOnDesk.draft();
        Walk buyer = Walk.desk("B04", "en", "buyer");
        new ProductOnDesk(buyer, sku).open();
        buyer.command("submitProduct").leave();
        assertEquals("IN_REVIEW", status(sku));

        try (Walk quality = Walk.desk("B04", "en", "quality")) {
            ProductOnDesk product = new ProductOnDesk(quality, sku).open();
            quality.command("activate")
                    .refused("Producer registration")
                    .refused("Chinese label")
                    .refused("Add it on the product’s page under “Papers”");
            assertEquals("IN_REVIEW", status(sku));
            product.keepsPaper("Producer registration", "R-1", List.of())
                    .keepsPaper("Chinese label", "L-1", List.of(ProductOnDesk.SCAN));
            quality.command("activate");
        }
        assertEquals("ACTIVE", status(sku));
    }

    private static String status(String sku) {
        return ProductOnDesk.read(sku).getString("status");
    }
}
