package lu.airsilk.costing.charge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Numbers;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.platform.command.Stamps;
import lu.airsilk.platform.file.DocumentFile;
import lu.airsilk.shared.Refused;

/** Notes what is charged for goods on their way, as it comes; what was noted is reversed and never written again. */
@ApplicationScoped
public class Charging {

    @Inject
    Charges charges;

    @Inject
    ChargedGoods goods;

    @Inject
    BookRates rates;

    @Inject
    Numbers numbers;

    @Inject
    Signature signature;

    @Inject
    Stamps stamps;

    @Inject
    Clock clock;

    /** Notes a charge and gives its number; refused when the same bill of a party stands already. */
    @Transactional
    @Allowed(Role.FINANCE)
    public String note(NewCharge draft) {
        requireDay(draft.day());
        ChargedGoods.Bearer bearer = goods.bearer(draft);
        int turn = charges.turns(draft);
        Charge charge = new Charge(numbers.next("CH"), draft, bearer, rates.booked(draft), turn, stamps.now());
        charges.add(charge);
        return charge.number();
    }

    /** Notes a charge together with its bill. */
    @Transactional
    @Allowed(Role.FINANCE)
    public String note(NewCharge draft, DocumentFile bill) {
        String number = note(draft);
        attach(number, bill);
        return number;
    }

    /** Keeps the bill of a charge that has none yet. */
    @Transactional
    @Allowed(Role.FINANCE)
    public void attach(String number, DocumentFile bill) {
        charges.get(number);
        if (!charges.filed(Set.of(number)).isEmpty()) {
            throw Refused.conflict("charge.filed", number);
        }
        charges.add(new ChargeFile(number, bill, stamps.now()));
    }

    /** Takes a charge back by one of the opposite amount, whose number it gives. */
    @Transactional
    @Allowed(Role.FINANCE)
    public String reverse(String number, String reason) {
        Charge charge = charges.get(number);
        if (charges.isReversed(number)) {
            throw Refused.conflict("charge.reversed", number);
        }
        Charge opposite = charge.reversed(numbers.next("CH"), reason.strip(), stamps.now());
        charges.add(opposite);
        signature.because(reason.strip());
        return opposite.number();
    }

    /** Where it was written it may be tomorrow already; a later day is a slip. */
    private void requireDay(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock.withZone(Zones.CGO)).plusDays(1))) {
            throw Refused.because("charge.future", day).at("day");
        }
    }
}
