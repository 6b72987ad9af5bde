package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.web.RecordPanels.Tab;
import dk.bygpartnerskaber.platform.web.ViewContext;
import java.util.List;

/** The tabs of the pages about personal data. */
final class PrivacyTabs {
    private PrivacyTabs() {}

    static List<Tab> of(ViewContext view) {
        return List.of(
                new Tab(view.text("privacy.tab.find"), PrivacyPage.PATH),
                new Tab(view.text("privacy.tab.tasks"), KeepingPage.PATH),
                new Tab(view.text("privacy.tab.retention"), RetentionPage.PATH),
                new Tab(view.text("privacy.tab.settings"), PrivacySettingsPage.PATH));
    }
}
