package lu.airsilk.customs.tariff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.customs.tariff.rule.Measure;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.master.Proposal;
import lu.airsilk.master.Proposing;
import lu.airsilk.platform.file.ListSheet;

/** Keeps the tariff: import proposes, finance brings into force, all measures of a sheet at once. */
@ApplicationScoped
public class TariffKeeping {

    @Inject
    TariffSheets sheets;

    @Inject
    TariffEffects effects;

    @Inject
    Proposing proposing;

    /**
     * Puts a measure before finance.
     *
     * @return the number of the proposal
     */
    @Transactional
    @Allowed(Role.IMPORT)
    public long propose(NewMeasure draft) {
        effects.told(Stream.of(draft.measure().scope().code())).take(draft);
        return proposed(List.of(draft));
    }

    /**
     * Puts a file of measures before finance as one proposal, or none of them: what is wrong with any is told at once, at its
     * row.
     *
     * @return the number of the proposal
     */
    @Transactional
    @Allowed(Role.IMPORT)
    public long proposeAll(ListSheet<NewMeasure> drafts) {
        return proposed(effects.read(drafts));
    }

    private long proposed(List<NewMeasure> drafts) {
        int number = sheets.nextNumber();
        Measure first = drafts.getFirst().measure();
        TariffSheet sheet = new TariffSheet(
                number,
                drafts.size(),
                about(first),
                proposing.proposed("TARIFF " + number, firstDay(drafts), reasons(drafts)));
        sheets.add(sheet, drafts);
        return sheet.id();
    }

    /** With its figure or the code of its paper; words may be too long for a list. */
    private static String about(Measure measure) {
        String said = measure.scope().code() + " MeasureKind." + measure.kind();
        boolean isShort = measure.kind().isFigure() || measure.paper().isPresent();
        return isShort ? said + " " + measure.value() : said;
    }

    private static LocalDate firstDay(List<NewMeasure> drafts) {
        return drafts.stream()
                .map(draft -> draft.measure().days().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Each reason once, as far as there is room: each measure keeps its own. */
    private static String reasons(List<NewMeasure> drafts) {
        String all = drafts.stream()
                .map(NewMeasure::reason)
                .distinct()
                .limit(Proposal.LONGEST_REASON)
                .collect(Collectors.joining(" · "));
        return all.length() <= Proposal.LONGEST_REASON ? all : all.substring(0, Proposal.LONGEST_REASON - 1) + "…";
    }

    /** Brings all measures of a proposal into force. Customs entries that are declared keep their taxes. */
    @Transactional
    @Allowed(Role.FINANCE)
    public void approve(long id) {
        proposing.approve(sheets.get(id));
    }

    /** Ends a proposal that is not in force yet. */
    @Transactional
    @Allowed({Role.IMPORT, Role.FINANCE})
    public void withdraw(long id) {
        proposing.withdraw(sheets.get(id));
    }
}
