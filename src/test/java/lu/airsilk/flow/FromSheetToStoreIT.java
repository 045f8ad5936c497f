package lu.airsilk.flow;

import java.io.IOException;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job of the portal, walked by programs. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FromSheetToStoreIT {

    @Test
    void a_case_of_oil_goes_from_the_suppliers_sheet_to_the_shelf_in_kaifeng() throws IOException {
        new SheetToStore("Fiordalba", "172-24681355", Rest::as).walk();
    }

    /** The quantities of each step show that the second of two equal commands has no effect. */
    @Test
    void the_same_goes_well_when_every_command_is_sent_twice_with_the_same_key() throws IOException {
        new SheetToStore("Trafileo", "172-13579134", user -> Rest.as(user).twice()).walk();
    }
}
