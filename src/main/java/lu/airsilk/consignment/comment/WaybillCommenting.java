package lu.airsilk.consignment.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.People;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.notice.Unheard;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;

/** Remarks of people on a consignment. */
@ApplicationScoped
public class WaybillCommenting {

    private static final Set<Role> READERS =
            EnumSet.of(Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.QUALITY, Role.AUDIT);

    @Inject
    Consignments consignments;

    @Inject
    CurrentActor actor;

    @Inject
    People people;

    @Inject
    Notifying notifying;

    @Inject
    Clock clock;

    /**
     * Keeps a remark; a role of staff that it names by {@code @role} and a person by {@code @name} are told. Refused when
     * it names somebody who is not there or may not read it.
     *
     * @return the names that were told; none where it names nobody
     */
    @Transactional
    @Allowed({Role.IMPORT, Role.HUB, Role.ALLOCATION, Role.BUYER, Role.FINANCE, Role.QUALITY})
    public Set<String> say(AirWaybillNumber awb, String words) {
        Consignment remarked = consignments.find(awb).orElseThrow(() -> Refused.unknown("consignment.unknown", awb));
        consignments.add(new ConsignmentComment(remarked.awb(), words, actor.user(), clock.instant()));
        Set<String> told = WaybillCommentRow.named(words);
        told.forEach(name -> tell(audience(name), awb));
        return told;
    }

    private void tell(Audience audience, AirWaybillNumber awb) {
        notifying.tell(
                audience,
                Reason.of("notice.named", actor.user(), awb),
                "/consignment/consignment-view.xhtml?awb=" + awb + "&tab=comments");
    }

    private Audience audience(String name) {
        Optional<Role> role = READERS.stream()
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
        return role.map(Audience::all)
                .or(() -> people.named(name)
                        .filter(person -> READERS.stream().anyMatch(person.roles()::contains))
                        .map(person -> Audience.person(person.user())))
                .orElseThrow(() -> new Refused(Unheard.of(
                                name,
                                people.named(name).isPresent(),
                                READERS.stream()
                                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                                        .toList())
                        .at("words")));
    }
}
