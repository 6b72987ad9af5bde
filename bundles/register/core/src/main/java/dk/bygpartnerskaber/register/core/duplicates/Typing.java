package dk.bygpartnerskaber.register.core.duplicates;

/** Whether two folded words are one word but for small typing errors, or for spellings that sound alike. */
final class Typing {
    private Typing() {}

    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (firstSound(one) != firstSound(other) || hasDigit(one) || hasDigit(other)) {
            return false; // Østerbro and Vesterbro, Hansen and Jansen
        }
        if (sound(one).equals(sound(other))) {
            return Math.min(one.length(), other.length()) > 2;
        }
        int shorter = Math.min(one.length(), other.length());
        int distance = distance(one, other);
        if (shorter < 6) {
            // Holte and Holme are two places
            return shorter > 3 && distance == 1 && (one.length() != other.length() || swapped(one, other));
        }
        return distance <= tolerated(shorter);
    }

    static int tolerated(int length) {
        return length < 4 ? 0 : length < 11 ? 1 : length < 18 ? 2 : 3;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    private static boolean swapped(String one, String other) {
        return one.chars()
                .sorted()
                .boxed()
                .toList()
                .equals(other.chars().sorted().boxed().toList());
    }

    /** Christensen is Kristensen, Sophie Sofie, Birthe Birte, Kaj Kai; Søren is also written Soren. */
    static String sound(String word) {
        return word.replace("oe", "o")
                .replace("ae", "a")
                .replace("ch", "k")
                .replace("ph", "f")
                .replace("th", "t")
                .replace('c', 'k')
                .replace('w', 'v')
                .replace('z', 's')
                .replace('j', 'i')
                .replace('y', 'i')
                .replaceAll("(.)\\1", "$1");
    }

    /** The first letter of {@link #sound}, for far less work: most words differ in it. */
    private static char firstSound(String word) {
        char letter = word.charAt(0);
        return switch (letter) {
            case 'c' -> 'k';
            case 'p' -> word.startsWith("ph") ? 'f' : 'p';
            case 'w' -> 'v';
            case 'z' -> 's';
            case 'j', 'y' -> 'i';
            default -> letter;
        };
    }

    /** Letters to insert, leave out, replace or swap with their neighbour. */
    static int distance(String one, String other) {
        int[][] steps = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, one, other, i, j);
            }
        }
        return steps[one.length()][other.length()];
    }

    private static int step(int[][] steps, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int best = Math.min(steps[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swap =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swap ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
    }
}
