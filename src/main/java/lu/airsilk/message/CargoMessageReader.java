package lu.airsilk.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import lu.airsilk.message.field.AirportZones;
import lu.airsilk.message.field.Calendar;
import lu.airsilk.message.field.Findings;
import lu.airsilk.message.field.Lines;
import lu.airsilk.message.imp.Header;
import lu.airsilk.message.imp.HouseMessage;
import lu.airsilk.message.imp.ManifestMessage;
import lu.airsilk.message.imp.StatusMessage;
import lu.airsilk.message.imp.WaybillMessage;
import lu.airsilk.message.xml.CargoXml;
import lu.airsilk.shared.Refused;

/** Reads Cargo-IMP and Cargo-XML: small hand-written readers, one per kind of message. */
@ApplicationScoped
class CargoMessageReader implements MessageReader {
    private final AirportZones zones;

    @Inject
    CargoMessageReader(AirportZones zones) {
        this.zones = zones;
    }

    /** For the container's proxy. */
    protected CargoMessageReader() {
        this(airport -> Optional.empty());
    }

    @Override
    public MessageReading read(String text, Instant received) {
        Findings findings = new Findings();
        Calendar calendar = new Calendar(received, zones, findings);
        try {
            return isXml(text)
                    ? CargoXml.read(text, calendar, findings)
                    : cargoImp(new Lines(text), calendar, findings);
        } catch (Refused refused) {
            return new Unreadable(refused.refusals());
        }
    }

    private static boolean isXml(String text) {
        return text.stripLeading().startsWith("<") || text.startsWith("\uFEFF<");
    }

    private static MessageReading cargoImp(Lines lines, Calendar calendar, Findings findings) {
        Header header = Header.read(lines, calendar);
        return switch (header.kind()) {
            case FSU, FSA -> new StatusMessage(header, lines, calendar, findings).read();
            case FFM -> new ManifestMessage(header, lines, calendar, findings).read();
            case FWB -> new WaybillMessage(header, lines, calendar, findings).read();
            case FHL -> new HouseMessage(header, lines, findings).read();
            case XFSU, XFWB, XFZB -> throw header.where().unreadable("message.unknown", header.kind());
        };
    }
}
