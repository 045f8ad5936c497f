package lu.airsilk.flow;

import java.io.IOException;
import lu.airsilk.TestFiles;
import lu.airsilk.browser.People;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job of the portal, walked by people at their desks in Chinese. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIfSystemProperty(
        named = "airsilk.full",
        matches = "true",
        disabledReason =
                "a build walks each of these steps from a menu in the job book, and FromSheetToStoreIT goes the whole way")
class FromSheetToStoreBrowserIT {

    @Test
    void a_case_of_oil_goes_from_the_suppliers_sheet_to_the_shelf_in_kaifeng_by_pages_alone() throws IOException {
        try (People people = new People("zh", 1440)) {
            new PageWalk(people, "Olivemora", "172-31415926").walk(TestFiles.file("sheets/trade-terms.csv"));
        }
    }
}
