package lu.airsilk.seal.chain;

/** This node has not the key that the history is sealed under: it must not go on with its own. */
public final class AnotherKey extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    AnotherKey() {
        super("the history is sealed under another key than AIRSILK_SEAL_KEY or the home's seal.key; this node seals"
                + " nothing until it is given that key");
    }
}
