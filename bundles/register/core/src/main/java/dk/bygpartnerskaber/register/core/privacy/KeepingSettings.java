package dk.bygpartnerskaber.register.core.privacy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.persistence.ChangeLog.Kind;
import dk.bygpartnerskaber.platform.persistence.Sql;
import dk.bygpartnerskaber.platform.persistence.TextRules;
import dk.bygpartnerskaber.register.api.DataSource;
import dk.bygpartnerskaber.register.api.LegalBasis;
import dk.bygpartnerskaber.register.api.PersonNotice;
import dk.bygpartnerskaber.register.api.PrivacyDefaults;
import dk.bygpartnerskaber.register.api.PrivacySettings;
import dk.bygpartnerskaber.register.core.RegisterStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The settings of privacy, as the one row of their table. */
public final class KeepingSettings {
    public static final String TYPE = "privacy-settings";

    private static final int MOST_MONTHS = 120;

    private final RegisterStore store;

    KeepingSettings(RegisterStore store) {
        this.store = store;
    }

    private record Row(String id, PrivacySettings settings) {}

    PrivacySettings read() {
        return row().settings();
    }

    private Row row() {
        return store.sqlRead(c -> Sql.one(c, "SELECT * FROM reg_privacy", KeepingSettings::row))
                .orElseThrow();
    }

    private static Row row(ResultSet row) throws SQLException {
        PrivacyDefaults defaults = new PrivacyDefaults(
                row.getString("purpose"),
                LegalBasis.valueOf(row.getString("legal_basis")),
                DataSource.valueOf(row.getString("source")),
                row.getInt("review_months"),
                row.getString("library"),
                row.getString("contact"),
                row.getString("notice_danish"),
                row.getString("notice_english"));
        return new Row(row.getString("id"), new PrivacySettings(row.getLong("version"), defaults));
    }

    PrivacySettings write(Actor actor, long version, PrivacyDefaults defaults) {
        check(defaults);
        return store.write(entities -> {
            Row before = row();
            if (before.settings().version() != version) {
                throw ProblemException.stale();
            }
            if (before.settings().defaults().equals(defaults)) {
                return before.settings();
            }
            if (update(before, defaults) == 0) {
                throw ProblemException.stale();
            }
            store.log(actor, TYPE, before.id(), Kind.UPDATED, before.settings().defaults(), defaults);
            return new PrivacySettings(version + 1, defaults);
        });
    }

    private int update(Row before, PrivacyDefaults d) {
        return store.sql(c -> Sql.update(
                c,
                "UPDATE reg_privacy SET version = version + 1, purpose = ?, legal_basis = ?, source = ?, review_months = ?,"
                        + " library = ?, contact = ?, notice_danish = ?, notice_english = ? WHERE id = ? AND version = ?",
                d.purpose(),
                d.legalBasis().name(),
                d.source().name(),
                d.reviewMonths(),
                d.library(),
                d.contact(),
                d.noticeDanish(),
                d.noticeEnglish(),
                before.id(),
                before.settings().version()));
    }

    private static void check(PrivacyDefaults d) {
        TextRules rules = new TextRules();
        rules.required("purpose", d.purpose());
        rules.line("purpose", d.purpose(), 500);
        rules.required("legalBasis", d.legalBasis());
        rules.required("source", d.source());
        if (d.reviewMonths() < 1 || d.reviewMonths() > MOST_MONTHS) {
            rules.add("reviewMonths", "number-range", "1", String.valueOf(MOST_MONTHS));
        }
        rules.line("library", d.library(), 200);
        rules.line("contact", d.contact(), 500);
        notice(rules, "noticeDanish", d.noticeDanish());
        notice(rules, "noticeEnglish", d.noticeEnglish());
        rules.check();
    }

    private static void notice(TextRules rules, String field, String text) {
        rules.lines(field, text, 5000);
        List<String> unknown = text == null ? List.of() : PersonNotice.unknownPlaceholders(text);
        if (!unknown.isEmpty()) {
            rules.add(
                    field,
                    "placeholder-unknown",
                    String.join(", ", unknown),
                    String.join(", ", PersonNotice.PLACEHOLDERS));
        }
    }
}
