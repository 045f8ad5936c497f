package lu.airsilk.catalogue.pricing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import lu.airsilk.catalogue.price.PriceListApproved;
import lu.airsilk.catalogue.price.PriceLists;
import lu.airsilk.catalogue.price.StrikingPrices;
import lu.airsilk.catalogue.price.SupplierPriceList;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.command.Signature;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;

/** Puts suppliers' prices in force, by two people. */
@ApplicationScoped
public class PriceReviewing {

    private static final String PAGE = "/catalogue/price-list-view.xhtml?number=";

    @Inject
    PriceLists lists;

    @Inject
    StrikingPrices striking;

    @Inject
    CurrentActor actor;

    @Inject
    ExpectedVersion expected;

    @Inject
    Signature signature;

    @Inject
    Clock clock;

    @Inject
    Notifying notifying;

    @Inject
    Event<PriceListApproved> approved;

    /**
     * A buyer holds the list to be right.
     *
     * @param meant true when its striking moves are meant; refused without when there are any
     */
    @Transactional
    @Allowed(Role.BUYER)
    public void submit(String number, boolean meant) {
        SupplierPriceList list = toChange(number);
        list.submit(actor.user());
        striking.unlessMeant(list, meant);
        notifying.tell(Audience.all(Role.FINANCE), Reason.of("notice.pricesWait", number), PAGE + number);
    }

    /**
     * Finance puts it in force, and tells the buyer who submitted it; tells {@link PriceListApproved}.
     *
     * @param meant true when its striking moves are meant; refused without when there are any
     */
    @Transactional
    @Allowed(Role.FINANCE)
    public void approve(String number, boolean meant) {
        SupplierPriceList list = toChange(number);
        list.approve(actor.user(), clock.instant());
        striking.unlessMeant(list, meant);
        notifying.done(PAGE + number);
        notifying.tell(Audience.person(list.submittedBy()), Reason.of("notice.pricesApproved", number), PAGE + number);
        approved.fire(new PriceListApproved(number, list.supplier()));
    }

    /** Finance does not take it, and tells the buyer who submitted it why. */
    @Transactional
    @Allowed(Role.FINANCE)
    public void reject(String number, String reason) {
        signature.because(reason);
        SupplierPriceList list = toChange(number);
        list.reject(actor.user(), clock.instant(), reason.strip());
        notifying.done(PAGE + number);
        notifying.tell(
                Audience.person(list.submittedBy()),
                Reason.of("notice.pricesRejected", number, reason.strip()),
                PAGE + number);
    }

    /** A buyer mends what finance has rejected, instead of bringing all its prices anew. */
    @Transactional
    @Allowed(Role.BUYER)
    public void takeUp(String number) {
        toChange(number).takeUp();
    }

    /** A buyer throws a draft away, whose prices are not the supplier's; the right ones come with another sheet. */
    @Transactional
    @Allowed(Role.BUYER)
    public void drop(String number) {
        toChange(number).drop(actor.user(), clock.instant());
        notifying.done(PAGE + number);
    }

    private SupplierPriceList toChange(String number) {
        SupplierPriceList list = lists.find(number).orElseThrow(() -> Refused.unknown("priceList.unknown", number));
        expected.check(list);
        return list;
    }
}
