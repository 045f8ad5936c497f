package lu.airsilk.catalogue.required;

import lu.airsilk.catalogue.goods.PaperKind;

/** That these goods need this paper, from this gate on. */
public record PaperNeed(PaperScope scope, PaperKind paper, PaperGate gate) {

    /** Of what it speaks, as a proposal carries it: at most 48 characters. */
    public String figure() {
        return scope.figure() + " " + paper;
    }

    boolean isOfTheSame(PaperNeed other) {
        return paper == other.paper && scope.equals(other.scope);
    }
}
