package lu.airsilk.location;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.security.SecurityEvents;
import lu.airsilk.platform.security.SecurityKind;
import lu.airsilk.platform.security.SecurityMatter;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.StoreCode;

/** Keeps the list of stores. */
@ApplicationScoped
public class StoreKeeping {

    @Inject
    SecurityEvents seen;

    @Inject
    Stores stores;

    @Inject
    ExpectedVersion expected;

    /** Opens a store, and adds its owner when this is the owner's first; refused when the code is taken or reserved. */
    @Transactional
    @Allowed(Role.ADMIN)
    public StoreCode open(NewStore draft) {
        seen.reportDone(SecurityKind.SETTING_CHANGED, SecurityMatter.STORE_CHANGED.of(draft.code()));
        if (stores.has(draft.code())) {
            throw new Refused(Refusal.of("store.taken", draft.code()).at("code"));
        }
        stores.add(new Store(draft, owner(draft)));
        return draft.code();
    }

    /** Opens each of these stores, or none of them: what is wrong with any is told at once, at its row. */
    @Transactional
    @Allowed(Role.ADMIN)
    public List<StoreCode> openAll(ListSheet<NewStore> drafts) {
        return drafts.each(this::open);
    }

    /** Says how much a store can take in with one delivery; allocation keeps within it from the next run on. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void measure(StoreCode code, ReceivingRoom room) {
        seen.reportDone(SecurityKind.SETTING_CHANGED, SecurityMatter.STORE_ROOM.of(code));
        Store store = stores.lock(code);
        expected.check(store);
        store.measure(room);
    }

    /** Changes everything that is said of a store but its code, and adds its new owner when nobody knew them. */
    @Transactional
    @Allowed(Role.ADMIN)
    public void change(NewStore said) {
        seen.reportDone(SecurityKind.SETTING_CHANGED, SecurityMatter.STORE_CHANGED.of(said.code()));
        Store store = stores.lock(said.code());
        expected.check(store);
        store.become(said, owner(said));
    }

    private Owner owner(NewStore said) {
        String name = said.owner().strip();
        return stores.owner(name).orElseGet(() -> stores.addOwner(name));
    }
}
