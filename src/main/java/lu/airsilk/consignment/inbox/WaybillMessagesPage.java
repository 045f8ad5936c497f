package lu.airsilk.consignment.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lu.airsilk.shared.number.AirWaybillNumber;

/** The messages that came of a consignment: those too that tell of papers and move nothing. */
@Named
@RequestScoped
public class WaybillMessagesPage {

    @Inject
    MessageBook messages;

    public List<MessageListing> of(AirWaybillNumber awb) {
        return messages.of(awb);
    }
}
