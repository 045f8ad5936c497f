package lu.airsilk.guard;

import lu.airsilk.identity.Role;
import lu.airsilk.testbed.Rest;

/** A sample user of each role, and one of another store. */
enum Person {
    KAIFENG("store.kaifeng", Role.STORE),
    LUOYANG("store.luoyang", Role.STORE),
    ASSISTANT("assistant.kaifeng", Role.ASSISTANT),
    OWNER("owner.ouhe", Role.OWNER),
    BUYER("buyer", Role.BUYER),
    IMPORT("import", Role.IMPORT),
    HUB("hub", Role.HUB),
    ALLOCATOR("allocator", Role.ALLOCATION),
    FINANCE("finance", Role.FINANCE),
    QUALITY("quality", Role.QUALITY),
    ADMIN("admin", Role.ADMIN),
    AUDITOR("auditor", Role.AUDIT),
    CARRIER("carrier", Role.CARRIER),
    TILL("till.kaifeng", Role.TILL);

    private final String user;
    private final Role role;

    Person(String user, Role role) {
        this.user = user;
        this.role = role;
    }

    String user() {
        return user;
    }

    Role role() {
        return role;
    }

    /** Asks for answers of any kind, papers too. */
    Rest rest() {
        return Rest.as(user).with("Accept", "*/*");
    }

    /** Whether an answer tells them what is not for them: a store no cost, an assistant and a till no price either. */
    boolean isToldTooMuch(String answer) {
        return (role.isOfStores() && Costs.in(answer))
                || ((role == Role.ASSISTANT || role == Role.TILL) && Costs.pricesIn(answer));
    }

    boolean may(Call call) {
        return call.who().contains(role);
    }

    boolean may(PageRule page) {
        return page.who().contains(role);
    }
}
