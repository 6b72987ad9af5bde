package dk.bygpartnerskaber.register.core.imports;

import static dk.bygpartnerskaber.register.core.Register.CURATOR;

import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.core.Register;
import dk.bygpartnerskaber.register.core.TriedImport;
import java.nio.charset.StandardCharsets;

/** A register that was empty, and lists that go into it. */
abstract class CsvImports {
    final Register register;

    CsvImports(TestDatabase.Kind kind) {
        register = Register.empty(kind);
    }

    static byte[] file(String... lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    TriedImport upload(ImportKind kind, String... lines) {
        return register.upload(CURATOR, kind, "x.csv", file(lines));
    }

    TriedImport imported(ImportKind kind, String... lines) {
        return register.imported(CURATOR, upload(kind, lines).id(), false);
    }
}
