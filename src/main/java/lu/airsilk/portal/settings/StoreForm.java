package lu.airsilk.portal.settings;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import lu.airsilk.location.City;
import lu.airsilk.location.NewStore;
import lu.airsilk.location.ReceivingDays;
import lu.airsilk.location.ReceivingHours;
import lu.airsilk.location.StoreClass;
import lu.airsilk.location.StoreRow;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/** What an administrator fills in for a store. */
public class StoreForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code = "";
    private String nameZh = "";
    private String nameEn = "";
    private String owner = "";
    private boolean meant;
    private String doubted = "";
    private String city = "ZHENGZHOU";
    private String storeClass = "B";
    private List<String> days = new ArrayList<>(List.of("MON", "TUE", "WED", "THU", "FRI", "SAT"));
    private int receivesFrom = ReceivingHours.USUAL.from();
    private int receivesUntil = ReceivingHours.USUAL.until();
    private int leadHours = 6;

    /** Kept as they are: the form asks for the two names that people say. */
    private String nameFr = "";

    private String nameDe = "";

    void show(StoreRow row) {
        code = row.code().code();
        nameZh = row.names().zh();
        nameEn = row.names().en();
        nameFr = row.names().fr();
        nameDe = row.names().de();
        owner = row.owner();
        city = row.city().name();
        storeClass = row.storeClass().name();
        days = new ArrayList<>(row.receivingDays().words());
        receivesFrom = row.receivingHours().from();
        receivesUntil = row.receivingHours().until();
        leadHours = (int) row.lead().toHours();
    }

    /**
     * Refuses an owner whom nobody knows until it is said that a new company is meant: a slip would found one beside the true
     * owner, who would not get the store. The very first owner is no question.
     */
    void requireMeantOwner(Collection<String> known) {
        String typed = owner.strip();
        boolean asks = !known.isEmpty()
                && known.stream().noneMatch(typed::equalsIgnoreCase)
                && !(meant && typed.equals(doubted));
        meant &= !asks;
        doubted = asks ? typed : doubted;
        if (asks) {
            throw Refused.because("store.ownerNew", typed).at("owner");
        }
    }

    /** The owner about whom was asked back; empty as long as nobody was. */
    public String getDoubted() {
        return doubted;
    }

    public boolean isMeant() {
        return meant;
    }

    public void setMeant(boolean meant) {
        this.meant = meant;
    }

    NewStore said() {
        return new NewStore(
                StoreCode.of(code),
                new Names(nameZh, nameEn, nameFr, nameDe, ""),
                owner,
                City.valueOf(city),
                StoreClass.valueOf(storeClass),
                ReceivingDays.ofWords(days),
                new ReceivingHours(receivesFrom, receivesUntil),
                Duration.ofHours(leadHours));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNameZh() {
        return nameZh;
    }

    public void setNameZh(String nameZh) {
        this.nameZh = nameZh;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getStoreClass() {
        return storeClass;
    }

    public void setStoreClass(String storeClass) {
        this.storeClass = storeClass;
    }

    public List<String> getDays() {
        return days;
    }

    public void setDays(List<String> days) {
        this.days = days;
    }

    public int getReceivesFrom() {
        return receivesFrom;
    }

    public void setReceivesFrom(int receivesFrom) {
        this.receivesFrom = receivesFrom;
    }

    public int getReceivesUntil() {
        return receivesUntil;
    }

    public void setReceivesUntil(int receivesUntil) {
        this.receivesUntil = receivesUntil;
    }

    public int getLeadHours() {
        return leadHours;
    }

    public void setLeadHours(int leadHours) {
        this.leadHours = leadHours;
    }
}
