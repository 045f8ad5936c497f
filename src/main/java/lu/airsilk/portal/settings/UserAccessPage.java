package lu.airsilk.portal.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.identity.AccessEnding;
import lu.airsilk.identity.Role;
import lu.airsilk.identity.SecondAdministrator;
import lu.airsilk.identity.UserRow;
import lu.airsilk.identity.WaitingRow;
import lu.airsilk.platform.Texts;
import lu.airsilk.platform.faces.PageWords;
import org.jspecify.annotations.Nullable;

/** Signs somebody out, and says yes or no to what another administrator wants of somebody. */
@Named
@RequestScoped
public class UserAccessPage {

    @Inject
    AccessEnding ending;

    @Inject
    SecondAdministrator second;

    @Inject
    Texts texts;

    public String endAll(String user) {
        ending.endAll(user);
        return told("identity.admin.endedAll", user);
    }

    public String approve(String user) {
        second.approve(user);
        return told("identity.admin.approved", user);
    }

    public String withdraw(String user) {
        second.withdraw(user);
        return told("identity.admin.withdrawn", user);
    }

    private static String told(String key, String user) {
        PageWords.done(key, user);
        return "/portal/user-edit.xhtml?faces-redirect=true&user=" + user;
    }

    /** What somebody may do now, in the reader's words. */
    public String now(UserRow user) {
        return said(user.roles(), user.stores(), user.owner());
    }

    /** What somebody shall be allowed. */
    public String wanted(@Nullable WaitingRow waiting) {
        return waiting == null ? "" : said(waiting.roles(), waiting.stores(), waiting.owner());
    }

    private String said(Set<Role> roles, Collection<?> stores, Optional<String> owner) {
        List<String> words = Stream.concat(
                        roles.stream().sorted().map(role -> texts.say("Role." + role, List.of(), PageWords.reader())),
                        Stream.concat(stores.stream().map(Object::toString).sorted(), owner.stream()))
                .toList();
        return words.isEmpty()
                ? texts.say("identity.admin.nothing", List.of(), PageWords.reader())
                : words.stream().collect(Collectors.joining(" · "));
    }
}
