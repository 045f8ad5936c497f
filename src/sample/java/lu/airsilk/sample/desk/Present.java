package lu.airsilk.sample.desk;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.sample.past.Past;
import lu.airsilk.sample.world.Article;
import lu.airsilk.sample.world.Shop;
import lu.airsilk.sample.world.Skies;
import lu.airsilk.sample.world.Wave;

/**
 * What is under way at the sample company: the last three waves, told by its people through the portal's services up to
 * this very moment. Some of them have not got round to something yet, so that each finds work at home.
 */
@ApplicationScoped
public class Present {

    private static final System.Logger LOG = System.getLogger(Present.class.getName());

    @Inject
    Teller teller;

    @Inject
    StoreDesk stores;

    @Inject
    BuyingDesk buying;

    @Inject
    HubDesk hub;

    @Inject
    CatalogueDesk catalogue;

    @Inject
    PromotionDesk promotions;

    @Inject
    WordDesk words;

    @Inject
    OwnerDesk owners;

    @Inject
    BellDesk bells;

    @Inject
    Clock clock;

    public void tell(LocalDate today, List<Article> articles) {
        Agenda agenda = new Agenda(clock.instant());
        Skies skies = new Skies(today, agenda.now());
        List<Shop> shops = Shop.all();
        for (int number = Past.FIRST_WAVE_OVER - 1; number >= 0; number--) {
            Wave wave = Wave.of(number, today);
            stores.order(agenda, wave.wishes(shops, articles));
            buying.buy(agenda, wave, articles, skies);
        }
        hub.deliver(agenda, today, shops);
        stores.draft(agenda, shops, articles);
        catalogue.renew(agenda, articles);
        promotions.plan(agenda, shops, articles);
        words.plan(agenda);
        owners.allow(agenda, shops);
        bells.look(agenda, shops);
        int steps = agenda.run(teller);
        LOG.log(INFO, "Sample company: {0} steps through the services, {1} refused", steps, agenda.refused());
    }
}
