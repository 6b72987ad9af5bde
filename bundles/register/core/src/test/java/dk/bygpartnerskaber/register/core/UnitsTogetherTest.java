package dk.bygpartnerskaber.register.core;

import static dk.bygpartnerskaber.register.core.Register.EDITOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.ChangeLog;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import java.time.OffsetDateTime;
import java.util.List;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two persistence units and plain JDBC in one transaction, as two modules and the change log are. */
@OnBothDatabases
class UnitsTogetherTest {
    private final Register register;
    private final Transactions transactions;
    private final EntityManagerFactory another;

    UnitsTogetherTest(TestDatabase.Kind kind) {
        register = Register.empty(kind);
        transactions = register.database.transactions();
        another = register.database.unit("register");
    }

    @AfterEach
    void close() {
        another.close();
    }

    private static Void persist(EntityManager entities, String id) {
        entities.persist(OrganisationEntity.create(
                id, OrganisationDetails.named("x"), false, OffsetDateTime.parse("2026-11-23T09:00:00Z")));
        return null;
    }

    private void writeWithAllThree(Runnable last) {
        transactions.write(register.unit, first -> {
            persist(first, "museum");
            transactions.write(another, second -> persist(second, "teater"));
            register.changes.record(EDITOR, "register", new RecordRef("type", ""), ChangeLog.Kind.CREATED, List.of());
            last.run();
            return null;
        });
    }

    @Test
    void commitTogether() {
        writeWithAllThree(() -> {});

        assertThat(register.count("reg_organisation")).isEqualTo(2);
        assertThat(register.count("plt_change")).isEqualTo(1);
    }

    @Test
    void rollBackTogether() {
        assertThatThrownBy(() -> writeWithAllThree(() -> {
                    throw ProblemException.forbidden();
                }))
                .isInstanceOf(ProblemException.class);

        assertThat(register.count("reg_organisation")).isZero();
        assertThat(register.count("plt_change")).isZero();
    }

    @Test
    void oneUnitReadsWhatItHasWrittenItself() {
        boolean found = transactions.write(register.unit, entities -> {
            persist(entities, "museum");
            return transactions.read(register.unit, same -> same.find(OrganisationEntity.class, "museum") != null);
        });

        assertThat(found).isTrue();
    }
}
