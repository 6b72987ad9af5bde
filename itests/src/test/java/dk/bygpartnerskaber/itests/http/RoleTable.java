package dk.bygpartnerskaber.itests.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may do what, as {@code docs/roles.md} says it. */
final class RoleTable {
    private static final Path FILE = Path.of("..", "docs", "roles.md");

    /**
     * An operation.
     *
     * @param needed codes of the permissions it needs, all of them; none for anyone who has logged in
     */
    record Operation(String name, Set<String> needed) {}

    private final Map<String, Set<String>> permissionsOfRole = new LinkedHashMap<>();
    private final Map<String, List<Operation>> operations = new LinkedHashMap<>();

    static RoleTable read() throws IOException {
        RoleTable table = new RoleTable();
        String section = "";
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("## ")) {
                section = line.substring(3).split(",")[0];
            } else if (line.startsWith("|") && !line.startsWith("|---")) {
                table.add(
                        section,
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
            }
        }
        return table;
    }

    private void add(String section, List<String> cells) {
        if (section.equals("Roles")) {
            addPermission(cells);
        } else if (!cells.get(1).equals("operation")) {
            Set<String> needed = new LinkedHashSet<>(List.of(cells.get(2).split(", ")));
            needed.remove("anyone");
            operations.computeIfAbsent(section, s -> new ArrayList<>()).add(new Operation(cells.get(1), needed));
        }
    }

    private void addPermission(List<String> cells) {
        if (permissionsOfRole.isEmpty()) {
            cells.subList(2, cells.size() - 1)
                    .forEach(role -> permissionsOfRole.put(role.replace(' ', '-'), new LinkedHashSet<>()));
            return;
        }
        String permission = cells.get(1).split("`")[1];
        int column = 2;
        for (Set<String> permissions : permissionsOfRole.values()) {
            if (cells.get(column++).equals("x")) {
                permissions.add(permission);
            }
        }
    }

    /** Codes of the roles. */
    Set<String> roles() {
        return permissionsOfRole.keySet();
    }

    Set<String> permissions(String role) {
        return permissionsOfRole.get(role);
    }

    List<Operation> operations(String section) {
        return operations.get(section);
    }

    boolean may(String role, Operation operation) {
        return permissionsOfRole.get(role).containsAll(operation.needed());
    }
}
