package dk.bygpartnerskaber.platform.documents;

/**
 * Where a cell is.
 *
 * @param row counted from 1
 * @param column counted from 0
 */
record CellAddress(int row, int column) {
    private static final int MAX_ROW = 1_048_576;
    private static final int LETTERS = 26;

    /** @param text as Excel writes it: {@code AB12} */
    static CellAddress of(String text) {
        String plain = text.replace("$", "");
        int letters = 0;
        int column = 0;
        while (letters < plain.length() && plain.charAt(letters) >= 'A' && plain.charAt(letters) <= 'Z') {
            column = column * LETTERS + plain.charAt(letters) - 'A' + 1;
            letters++;
            if (letters > 3) {
                throw Refusal.because("import-workbook-damaged");
            }
        }
        String digits = plain.substring(letters);
        if (letters == 0 || !digits.matches("[0-9]{1,7}")) {
            throw Refusal.because("import-workbook-damaged");
        }
        return new CellAddress(row(Integer.parseInt(digits)), column - 1);
    }

    static int row(int number) {
        if (number < 1 || number > MAX_ROW) {
            throw Refusal.because("import-workbook-damaged");
        }
        return number;
    }
}
