package lu.airsilk.consignment.remark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.identity.Actor;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.Texts;
import lu.airsilk.remark.RemarkBook;
import lu.airsilk.remark.RemarkRow;
import lu.airsilk.remark.Remarking;
import lu.airsilk.remark.Speech;
import lu.airsilk.remark.Topic;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;

/** Lets staff talk at a consignment. */
@ApplicationScoped
public class WaybillTalking {

    /** Who may open the page; a desk that could not read what it is told of is not offered. */
    private static final Set<Role> READERS =
            EnumSet.of(Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.AUDIT);

    /** Those of them who can answer, the one first that has the goods in its hands. */
    private static final List<Role> HEARD = List.of(Role.HUB, Role.IMPORT, Role.ALLOCATION, Role.BUYER, Role.FINANCE);

    @Inject
    Consignments consignments;

    @Inject
    Remarking remarking;

    @Inject
    RemarkBook remarks;

    @Inject
    Texts texts;

    @Inject
    CurrentActor actor;

    /** A consignment as something that staff talk at, each desk by its role. */
    private record Waybill(AirWaybillNumber awb, String desk) implements Topic {

        @Override
        public String subject() {
            return awb.number();
        }

        @Override
        public String page() {
            return "/consignment/consignment-view.xhtml?awb=" + awb + "&tab=comments";
        }

        @Override
        public Reason told(Speech said) {
            return Reason.of("notice.spokenOf", said.by(), desk, awb, said.words());
        }

        @Override
        public Set<Role> desks() {
            return READERS;
        }

        @Override
        public boolean isReadBy(Actor person) {
            return READERS.stream().anyMatch(person.roles()::contains);
        }

        @Override
        public List<String> askable() {
            return READERS.stream()
                    .map(desk -> desk.name().toLowerCase(Locale.ROOT))
                    .toList();
        }
    }

    /**
     * Says something; a desk that it names by {@code @role} and a person by {@code @name} are told. Refused when it names
     * somebody who is not there or may not read it.
     *
     * @return the names that were told; none where it names nobody
     */
    @Transactional
    @Allowed({Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.QUALITY})
    public Set<String> say(AirWaybillNumber awb, String words) {
        if (consignments.find(awb).isEmpty()) {
            throw Refused.unknown("consignment.unknown", awb);
        }
        return remarking.say(new Waybill(awb, desk()), words);
    }

    /** Where the speaker works, for readers of all languages. */
    private String desk() {
        Role desk = Stream.concat(HEARD.stream(), Stream.of(Role.QUALITY))
                .filter(actor::has)
                .findFirst()
                .orElseThrow();
        return Texts.kept(reader -> texts.say("Role." + desk, List.of(), reader));
    }

    /** A desk that can be spoken to by this name. */
    public record Heard(String name, Role as) {

        Heard(Role desk) {
            this(desk.name().toLowerCase(Locale.ROOT), desk);
        }
    }

    /** The desks that can be spoken to, but the speaker's own. */
    @Allowed({Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.QUALITY})
    public List<Heard> heard() {
        return HEARD.stream().filter(desk -> !actor.has(desk)).map(Heard::new).toList();
    }

    /** What was said, the newest first. */
    @Allowed({Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.QUALITY, Role.AUDIT})
    public List<RemarkRow> said(AirWaybillNumber awb) {
        return remarks.of(awb.number());
    }
}
