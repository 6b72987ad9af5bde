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
        int shorter = Math.min(one.length(), other.length());
        if (sound(one).equals(sound(other))) {
            return shorter > 2;
        }
        int tolerated = tolerated(shorter);
        if (Math.abs(one.length() - other.length()) > tolerated) {
            return false;
        }
        int distance = distance(one, other);
        if (shorter < 6) {
            // Holte and Holme are two places
            return distance == 1 && (one.length() != other.length() || swapped(one, other));
        }
        return distance <= tolerated;
    }

    static int tolerated(int length) {
        return length < 4 ? 0 : length < 11 ? 1 : length < 18 ? 2 : 3;
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
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
        StringBuilder sound = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            char letter = sound(word.charAt(i), next);
            if (isOneSound(word.charAt(i), next)) {
                i++;
            }
            if (sound.isEmpty() || sound.charAt(sound.length() - 1) != letter) {
                sound.append(letter);
            }
        }
        return sound.toString();
    }

    /** Whether two letters are one of {@code oe ae ch ph th}. */
    private static boolean isOneSound(char letter, char next) {
        return switch (letter) {
            case 'o', 'a' -> next == 'e';
            case 'c', 'p', 't' -> next == 'h';
            default -> false;
        };
    }

    private static char sound(char letter, char next) {
        return switch (letter) {
            case 'c' -> 'k';
            case 'p' -> next == 'h' ? 'f' : 'p';
            case 'w' -> 'v';
            case 'z' -> 's';
            case 'j', 'y' -> 'i';
            default -> letter;
        };
    }

    /** The first letter of {@link #sound}, for far less work: most words differ in it. */
    private static char firstSound(String word) {
        return sound(word.charAt(0), word.length() > 1 ? word.charAt(1) : 0);
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
