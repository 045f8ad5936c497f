package lu.airsilk.setting.keeping;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lu.airsilk.master.ProposalSheet;
import lu.airsilk.setting.told.SettingName;
import lu.airsilk.setting.told.SettingRow;
import org.jspecify.annotations.Nullable;

/** The settings of this page by list. */
@Named
@ViewScoped
public class SettingSheetPage extends ProposalSheet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SettingBook book;

    @Inject
    transient SettingKeeping keeping;

    @Override
    protected Set<String> columns() {
        return NewSettingJson.COLUMNS;
    }

    @Override
    protected Map<String, Class<? extends Enum<?>>> words() {
        return Map.of("name", SettingName.class);
    }

    @Override
    protected Stream<List<@Nullable Object>> inForce() {
        return book.inForce(book.today()).stream()
                .map(setting -> List.of(
                        setting.name(),
                        setting.value(),
                        setting.proposal().validFrom(),
                        setting.proposal().reason()));
    }

    @Override
    protected int take(byte[] file) {
        return keeping.proposeAll(NewSettingJson.list(file)).size();
    }

    @Override
    protected List<SettingRow> waiting() {
        return book.open();
    }

    @Override
    protected void approve(List<Long> proposals) {
        keeping.approveAll(proposals);
    }

    @Override
    protected String page() {
        return "/setting/settings";
    }
}
