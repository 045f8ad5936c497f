package lu.airsilk.notice.channel;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.shared.Reason;

/** What a notice is about, so that everybody can choose what reaches them where. */
public enum NoticeKind {
    /** What was done to the reader's own account; nobody chooses it away. */
    ACCOUNT,
    /** An answer is wanted before a deadline. */
    ANSWER,
    /** Goods are on their way. */
    ARRIVAL,
    /** What was asked, given or promised has changed. */
    CHANGE,
    /** Somebody speaks to the reader by name. */
    MENTION,
    /** Work that waits. */
    WORK;

    private static final Map<String, NoticeKind> BY_CODE = Map.ofEntries(
            Map.entry("notice.signedOut", ACCOUNT),
            Map.entry("notice.linkMade", ACCOUNT),
            Map.entry("notice.passwordSet", ACCOUNT),
            Map.entry("notice.ownPassword", ACCOUNT),
            Map.entry("notice.rightsChanged", ACCOUNT),
            Map.entry("notice.mailMoved", ACCOUNT),
            Map.entry("notice.rightsApproved", ACCOUNT),
            Map.entry("notice.secondAlone", ACCOUNT),
            Map.entry("notice.offer", ANSWER),
            Map.entry("notice.offerSettled", CHANGE),
            Map.entry("notice.offerWithdrawn", CHANGE),
            Map.entry("notice.onItsWay", ARRIVAL),
            Map.entry("notice.departed", ARRIVAL),
            Map.entry("notice.inTheAir", ARRIVAL),
            Map.entry("notice.transferSent", ARRIVAL),
            Map.entry("notice.transferShort", ARRIVAL),
            Map.entry("notice.transferCorrected", ARRIVAL),
            Map.entry("notice.transferCalledBack", CHANGE),
            Map.entry("notice.cut", CHANGE),
            Map.entry("notice.given", CHANGE),
            Map.entry("notice.allGiven", CHANGE),
            Map.entry("notice.partGiven", CHANGE),
            Map.entry("notice.shortGiven", CHANGE),
            Map.entry("notice.taken", CHANGE),
            Map.entry("notice.givenBack", CHANGE),
            Map.entry("notice.later", CHANGE),
            Map.entry("notice.laterNamed", CHANGE),
            Map.entry("notice.supplied", CHANGE),
            Map.entry("notice.suppliedBetter", CHANGE),
            Map.entry("notice.otherFlight", CHANGE),
            Map.entry("notice.keptGone", CHANGE),
            Map.entry("notice.promiseMoved", CHANGE),
            Map.entry("notice.promiseLate", CHANGE),
            Map.entry("notice.lateByDecision", CHANGE),
            Map.entry("notice.held", CHANGE),
            Map.entry("notice.heldNamed", CHANGE),
            Map.entry("notice.budgetApproved", CHANGE),
            Map.entry("notice.budgetReturned", CHANGE),
            Map.entry("notice.wishOffered", CHANGE),
            Map.entry("notice.wishDeclined", CHANGE),
            Map.entry("notice.mentioned", MENTION),
            Map.entry("notice.named", MENTION),
            Map.entry("notice.spoken", MENTION),
            Map.entry("notice.spokenOf", MENTION));

    /** Those that are told only to who wants them. */
    public static List<NoticeKind> choices() {
        return Arrays.stream(values()).filter(kind -> kind != ACCOUNT).toList();
    }

    /** The codes of what tells and asks for nothing. */
    public static Set<String> news() {
        return BY_CODE.entrySet().stream()
                .filter(known -> known.getValue() != ANSWER)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    public static NoticeKind of(Reason what) {
        return BY_CODE.getOrDefault(what.code(), WORK);
    }
}
