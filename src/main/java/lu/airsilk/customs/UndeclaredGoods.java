package lu.airsilk.customs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.consignment.ConsignmentStages;
import lu.airsilk.desk.ExceptionRow;
import lu.airsilk.desk.ExceptionRow.About;
import lu.airsilk.desk.ExceptionRow.Act;
import lu.airsilk.desk.Exceptions;
import lu.airsilk.desk.Trouble;
import lu.airsilk.shared.number.AirWaybillNumber;

/** What has landed and is not declared to customs. */
@ApplicationScoped
class UndeclaredGoods implements Exceptions {

    /** Goods must be declared within fourteen days after the aircraft was declared in (Customs Law of the PRC, Art. 24). */
    private static final Duration TO_DECLARE = Duration.ofDays(14);

    @Inject
    ConsignmentStages consignments;

    @Inject
    Declarations declarations;

    @Override
    public Stream<ExceptionRow> exceptions(int most) {
        Map<AirWaybillNumber, Instant> landed = consignments.landed();
        Set<AirWaybillNumber> undeclared = declarations.undeclared(landed.keySet());
        return landed.entrySet().stream()
                .filter(one -> undeclared.contains(one.getKey()))
                .sorted(Map.Entry.comparingByValue())
                .limit(most)
                .map(one -> problem(one.getKey(), one.getValue()));
    }

    private static ExceptionRow problem(AirWaybillNumber awb, Instant at) {
        return new ExceptionRow(
                Trouble.UNDECLARED,
                About.of(awb).on("/consignment/consignment-view.xhtml?awb=" + awb + "&tab=customs", Act.DECLARE),
                Optional.of(at),
                Optional.of(at.plus(TO_DECLARE)));
    }
}
