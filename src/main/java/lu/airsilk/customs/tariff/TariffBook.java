package lu.airsilk.customs.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.platform.Page;
import lu.airsilk.platform.Paging;
import lu.airsilk.platform.file.ListSheet;

/** The tariff as those read it who buy, declare, pay and prove. */
@ApplicationScoped
public class TariffBook {

    @Inject
    TariffSheets sheets;

    @Inject
    TariffEffects effects;

    @Inject
    Clock clock;

    /** In force on that day, by code. */
    @Allowed({Role.IMPORT, Role.FINANCE, Role.BUYER, Role.QUALITY, Role.AUDIT})
    public Page<MeasureRow> inForce(MeasureQuery asked, LocalDate day, Paging paging) {
        return sheets.inForce(asked, day, paging);
    }

    /** All that were ever proposed, by code, the newest day first. */
    @Allowed({Role.IMPORT, Role.FINANCE, Role.BUYER, Role.QUALITY, Role.AUDIT})
    public Page<MeasureRow> all(MeasureQuery asked, Paging paging) {
        return sheets.all(asked, paging);
    }

    @Allowed({Role.IMPORT, Role.FINANCE, Role.BUYER, Role.QUALITY, Role.AUDIT})
    public List<TariffSheetRow> open() {
        return sheets.open().stream().map(TariffSheet::row).toList();
    }

    @Allowed({Role.IMPORT, Role.FINANCE, Role.BUYER, Role.QUALITY, Role.AUDIT})
    public TariffSheetRow sheet(long id) {
        return sheets.get(id).row();
    }

    /** What a measure would move; nothing is written. Refused as the proposal would be. */
    @Allowed({Role.IMPORT, Role.FINANCE})
    public TariffTrial tried(NewMeasure draft) {
        effects.told(Stream.of(draft.measure().scope().code())).take(draft);
        return effects.tried(List.of(draft.measure()));
    }

    /** The same of a file. */
    @Allowed({Role.IMPORT, Role.FINANCE})
    public TariffTrial triedAll(ListSheet<NewMeasure> drafts) {
        return effects.tried(
                effects.read(drafts).stream().map(NewMeasure::measure).toList());
    }

    /** The same of what waits for finance. */
    @Allowed({Role.IMPORT, Role.FINANCE})
    public TariffTrial tried(long id) {
        sheets.get(id);
        return effects.tried(sheets.of(id));
    }

    /** The day by which the tariff is read: that of the customs of Zhengzhou. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(Zones.CGO));
    }
}
