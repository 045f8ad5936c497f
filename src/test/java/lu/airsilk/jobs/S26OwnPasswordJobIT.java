package lu.airsilk.jobs;

import com.microsoft.playwright.Locator;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Rest.Answer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** A manager gives herself another password, on her phone, and is told what is wrong with a weak one. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class S26OwnPasswordJobIT {

    private static final String SECRET = "河边有四只白鹤在飞翔啊啊";

    @Test
    void her_own_password_is_changed_and_a_weak_one_is_refused_in_words() {
        String keeper = Keepers.fresh("KF01");
        try (Walk walk = Walk.phone("S26", keeper)) {
            walk.tap(walk.page().locator("details.menu > summary").last());
            walk.tap(walk.page().locator(".menu-item").filter(new Locator.FilterOptions().setHasText("我的账户")));
            walk.sees(walk.page().locator("#who").getByText(keeper))
                    .sees(walk.page().locator("#who").getByText("开封"));
            walk.put("old", "airsilk").put("password", "airsilk airsilk").put("again", "airsilk");
            walk.tap("save").refused("当前密码不对").refused("含有“airsilk”").refused("不一致");
            walk.put("old", "airsilk-demo")
                    .put("password", SECRET)
                    .sees(walk.screen().piece("save"));
            walk.put("again", SECRET);
            walk.command("save");
        }
        token(keeper, "airsilk-demo").refuses(401);
        token(keeper, SECRET).expect(200);
    }

    private static Answer token(String user, String password) {
        return Rest.at(Portal.shared().uri())
                .post("/tokens", "{\"user\":\"%s\",\"password\":\"%s\"}".formatted(user, password), "application/json");
    }
}
