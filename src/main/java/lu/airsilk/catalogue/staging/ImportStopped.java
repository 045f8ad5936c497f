package lu.airsilk.catalogue.staging;

/** Ends a job whose import somebody has cancelled or corrected, or which another node has taken over. */
public class ImportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ImportStopped(String number) {
        super(number + " is no longer this job's work");
    }
}
